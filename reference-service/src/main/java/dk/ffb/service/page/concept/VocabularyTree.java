package dk.ffb.service.page.concept;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.page.tree.Look;
import dk.ffb.service.page.tree.Tree;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A tree to read in: all that holds on the day, each a link to its own page.
record VocabularyTree(Visit visit, CompiledVocabulary vocabulary) implements Look {

    private static final int PART = 100;

    Tree tree() {
        return new Tree(visit, vocabulary, this, PART);
    }

    @Override
    public boolean shows(int concept) {
        return vocabulary.holds(concept, visit.day());
    }

    @Override
    public Html node(int concept) {
        var code = vocabulary.code(concept);
        return Html.of(
                "<a href=\"{}\">{}</a> {}",
                visit.conceptHref(new Code(vocabulary.vocabulary().key(), code)),
                vocabulary.label(concept, visit.language()),
                Wording.knownCode(code));
    }

    @Override
    public Html count(int concept, int below) {
        return Html.of("<span class=\"count\">{}</span>", new Wording(visit).number(below));
    }

    @Override
    public String branch(String... parameters) {
        return visit.href(home() + "/branch", parameters);
    }

    @Override
    public String opened(int concept) {
        return visit.href(home(), "open", vocabulary.code(concept));
    }

    private String home() {
        return "/vocabularies/" + vocabulary.vocabulary().key();
    }
}

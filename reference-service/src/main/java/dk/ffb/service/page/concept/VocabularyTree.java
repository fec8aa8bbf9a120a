package dk.ffb.service.page.concept;

import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.tree.Tree;
import dk.ffb.service.page.tree.WholeLook;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A tree to read in: each concept leads to its own page.
final class VocabularyTree extends WholeLook {

    private static final int PART = 100;

    private final Visit visit;
    private final CompiledVocabulary vocabulary;

    VocabularyTree(Visit visit, CompiledVocabulary vocabulary) {
        super(visit, vocabulary);
        this.visit = visit;
        this.vocabulary = vocabulary;
    }

    Tree tree() {
        return new Tree(visit, vocabulary, this, PART);
    }

    @Override
    protected String href(int concept) {
        return visit.conceptHref(new Code(vocabulary.vocabulary().key(), vocabulary.code(concept)));
    }

    @Override
    protected boolean isCurrent(int concept) {
        return false;
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

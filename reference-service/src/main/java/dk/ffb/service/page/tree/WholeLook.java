package dk.ffb.service.page.tree;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A whole vocabulary to look around in: all that holds on the day, each concept a link.
public abstract class WholeLook implements Look {

    private final Visit visit;
    private final CompiledVocabulary vocabulary;

    protected WholeLook(Visit visit, CompiledVocabulary vocabulary) {
        this.visit = visit;
        this.vocabulary = vocabulary;
    }

    /// Where the link of a concept leads.
    protected abstract String href(int concept);

    /// Whether it is the one that is looked at.
    protected abstract boolean isCurrent(int concept);

    @Override
    public final boolean shows(int concept) {
        return vocabulary.holds(concept, visit.day());
    }

    @Override
    public final Html node(int concept) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a> {}",
                href(concept),
                Html.of(" aria-current=\"true\"").when(isCurrent(concept)),
                vocabulary.label(concept, visit.language()),
                Wording.knownCode(vocabulary.code(concept)));
    }

    @Override
    public final Html count(int concept, int below) {
        return Html.of("<span class=\"count\">{}</span>", new Wording(visit).number(below));
    }
}

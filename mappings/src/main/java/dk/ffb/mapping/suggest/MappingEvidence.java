package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.Translator;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.How;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import dk.ffb.vocabulary.search.SearchQuery;
import java.util.Objects;
import java.util.Set;

/// Looks for codes of the same name, in the code's own system and in others, and at what those are
/// mapped to.
final class MappingEvidence {

    private static final int HITS = 20;
    private static final double SAME_NAME = 0.75;
    private static final double SAME_WORDS = 0.45;

    private final ConceptSearch search;
    private final Translator translator;
    private final VocabularyKey subject;
    private final VocabularyKey object;
    private final Set<VocabularyKey> others;
    private final String language;

    /// @param others the vocabularies whose mappings are looked at
    MappingEvidence(
            ConceptSearch search,
            Translator translator,
            VocabularyKey subject,
            VocabularyKey object,
            Set<VocabularyKey> others,
            String language) {
        this.search = search;
        this.translator = translator;
        this.subject = subject;
        this.object = object;
        this.others = others;
        this.language = language;
    }

    void gather(Term term, Gathering gathering) {
        if (others.isEmpty()) {
            return;
        }
        var query = new SearchQuery(term.label(), others, Set.of(), language, 0, HITS);
        for (var hit : search.search(query).hits()) {
            var worth = worth(hit.matched().how());
            if (worth > 0 && !isTheCodeItself(term, hit)) {
                ask(hit, worth, gathering);
            }
        }
    }

    private static double worth(How how) {
        return how == How.EXACT ? SAME_NAME : how == How.STEM ? SAME_WORDS : 0;
    }

    private boolean isTheCodeItself(Term term, Hit hit) {
        return hit.concept().vocabulary().equals(subject)
                && hit.concept().value().equals(term.code());
    }

    private void ask(Hit hit, double worth, Gathering gathering) {
        var answer =
                translator.translate(
                        TranslationQuery.of(
                                hit.concept().vocabulary(), hit.concept().value(), object));
        var name = new MatchedText(hit.matched()).plain();
        for (var translation : answer.translations()) {
            gathering.add(translation.target().value(), evidence(hit, name, translation, worth));
        }
    }

    private static Evidence evidence(Hit hit, String name, Translation translation, double worth) {
        var confidence = Objects.requireNonNullElse(translation.confidence(), 1.0);
        var relation = translation.relation();
        return new Evidence(
                Evidence.Type.OTHER_MAPPING,
                worth * weight(relation) * confidence,
                relation,
                "»%s« i %s (%s) er knyttet dertil: %s"
                        .formatted(
                                name,
                                hit.concept().vocabulary(),
                                hit.concept().value(),
                                relation.text()),
                "“%s” in %s (%s) is mapped there: %s"
                        .formatted(
                                name,
                                hit.concept().vocabulary(),
                                hit.concept().value(),
                                relation.text()));
    }

    private static double weight(Relation relation) {
        return switch (relation) {
            case EXACT -> 1;
            case CLOSE -> 0.8;
            case BROAD, NARROW -> 0.5;
            case RELATED -> 0.3;
            case NONE -> 0;
        };
    }
}

package dk.ffb.service.feed;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.feed.Event.Content;
import dk.ffb.service.feed.Event.InForce;
import dk.ffb.service.feed.Event.OfConcept;
import dk.ffb.service.feed.Event.OfMapping;
import dk.ffb.service.feed.Event.OfWhole;
import dk.ffb.service.feed.Event.Published;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which events somebody wants to hear of.
///
/// @param vocabularies with those of mapping sets, the only ones to hear of; none and none for all
/// @param kinds none for all
/// @param codes the only codes to hear of; absent for all
public record EventFilter(
        Set<VocabularyKey> vocabularies,
        Set<MappingSetKey> mappingSets,
        Set<EventKind> kinds,
        Optional<Codes> codes) {

    public static final EventFilter ALL =
            new EventFilter(Set.of(), Set.of(), Set.of(), Optional.empty());

    /// Codes, and the vocabularies that they are of.
    public record Codes(Set<Code> codes, Set<VocabularyKey> vocabularies) {

        public static Codes of(Set<Code> codes) {
            return new Codes(
                    codes, codes.stream().map(Code::vocabulary).collect(Collectors.toSet()));
        }

        private boolean has(VocabularyKey vocabulary, @Nullable String code) {
            return code != null && codes.contains(new Code(vocabulary, code));
        }
    }

    boolean lets(Event event, Chapter chapter) {
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && isAbout(event)
                && codes.map(wanted -> concerns(wanted, event.content(), chapter)).orElse(true);
    }

    private boolean isAbout(Event event) {
        if (vocabularies.isEmpty() && mappingSets.isEmpty()) {
            return true;
        }
        var key = event.release().key();
        return event.release().subject() == Subject.VOCABULARY
                ? vocabularies.contains(new VocabularyKey(key))
                : mappingSets.contains(new MappingSetKey(key));
    }

    private static boolean concerns(Codes wanted, Content content, Chapter chapter) {
        return switch (content) {
            case OfConcept concept ->
                    wanted.has(new VocabularyKey(chapter.release().key()), concept.change().code());
            case OfMapping mapping ->
                    wanted.has(mapping.subject(), mapping.row().source())
                            || wanted.has(mapping.object(), mapping.row().target());
            case OfWhole _ -> false;
            case Published _ -> mayConcern(wanted, chapter);
            case InForce _ ->
                    mayConcern(wanted, chapter)
                            || chapter.parts().stream()
                                    .anyMatch(part -> concerns(wanted, part.content(), chapter));
        };
    }

    /// Whether a release changes so much that it isn't told code by code, and so may concern any.
    private static boolean mayConcern(Codes wanted, Chapter chapter) {
        return !chapter.isTold()
                && !Collections.disjoint(wanted.vocabularies(), chapter.vocabularies());
    }
}

package dk.ffb.service.feed;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.feed.Event.Content;
import dk.ffb.service.feed.Event.OfConcept;
import dk.ffb.service.feed.Event.OfMapping;
import dk.ffb.service.feed.Event.OfWhole;
import dk.ffb.service.release.Difference;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the publication of one release tells: that it was published, and then what is different.
///
/// @param earlier the release that it is compared with; absent for the first
/// @param vocabularies what its codes are of
/// @param counts of all that is different, even where it isn't told one by one
/// @param parts what is told after the publication itself
record Chapter(
        Release release,
        @Nullable Release earlier,
        Set<VocabularyKey> vocabularies,
        Map<EventKind, Integer> counts,
        List<Part> parts) {

    /// More changes than this are told as a release with counts.
    static final int LONGEST = 10_000;

    /// One change.
    record Part(EventKind kind, Content content) {}

    static Chapter ofFirst(Release release, Set<VocabularyKey> vocabularies) {
        return new Chapter(release, null, vocabularies, Map.of(), List.of());
    }

    static Chapter of(Release earlier, Release release, Difference.OfVocabulary difference) {
        var parts = new ArrayList<Part>();
        whole(difference, parts);
        concepts(EventKind.CONCEPT_ADDED, difference.added(), parts);
        concepts(EventKind.CONCEPT_REMOVED, difference.removed(), parts);
        concepts(EventKind.CONCEPT_RELABELLED, difference.relabelled(), parts);
        concepts(EventKind.CONCEPT_MOVED, difference.moved(), parts);
        concepts(EventKind.CONCEPT_REDEFINED, difference.redefined(), parts);
        concepts(EventKind.CONCEPT_DEPRECATED, difference.deprecated(), parts);
        concepts(EventKind.CONCEPT_CHANGED, difference.otherwise(), parts);
        return of(earlier, release, Set.of(new VocabularyKey(release.key())), parts);
    }

    private static void concepts(
            EventKind kind, List<Difference.Change> changes, List<Part> parts) {
        changes.forEach(change -> parts.add(new Part(kind, new OfConcept(change))));
    }

    static Chapter of(
            Release earlier,
            Release release,
            Difference.OfMappingSet difference,
            VocabularyKey subject,
            VocabularyKey object) {
        var parts = new ArrayList<Part>();
        whole(difference, parts);
        for (var row : difference.added()) {
            parts.add(row(EventKind.MAPPING_ADDED, new OfMapping(subject, object, row, null)));
        }
        for (var row : difference.removed()) {
            parts.add(row(EventKind.MAPPING_REMOVED, new OfMapping(subject, object, row, null)));
        }
        for (var row : difference.changed()) {
            parts.add(
                    row(
                            EventKind.MAPPING_CHANGED,
                            new OfMapping(subject, object, row.after(), row.before())));
        }
        return of(earlier, release, new HashSet<>(List.of(subject, object)), parts);
    }

    private static Part row(EventKind kind, OfMapping row) {
        return new Part(kind, row);
    }

    /// From which day the release holds is said by every event of it.
    private static void whole(Difference difference, List<Part> parts) {
        for (var detail : difference.details()) {
            if (!detail.what().equals("validFrom")) {
                parts.add(new Part(EventKind.DETAILS_CHANGED, new OfWhole(detail)));
            }
        }
    }

    private static Chapter of(
            Release earlier, Release release, Set<VocabularyKey> vocabularies, List<Part> parts) {
        var counts = new EnumMap<EventKind, Integer>(EventKind.class);
        parts.forEach(part -> counts.merge(part.kind(), 1, Integer::sum));
        var told = parts.size() > LONGEST ? List.<Part>of() : List.copyOf(parts);
        return new Chapter(
                release, earlier, vocabularies, Collections.unmodifiableMap(counts), told);
    }

    /// Whether every change is told, if there is any.
    boolean isTold() {
        return counts.isEmpty() == parts.isEmpty();
    }
}

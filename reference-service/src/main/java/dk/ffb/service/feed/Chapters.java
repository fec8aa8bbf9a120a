package dk.ffb.service.feed;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The chapters of an edition, one for each release. A release never changes and neither does the
/// one before it, so each is compared once, however many editions follow.
final class Chapters {

    /// Releases of one edition have no order among themselves, and are told in this one everywhere.
    private static final Comparator<Entry> ORDER =
            Comparator.<Entry>comparingInt(each -> each.release().edition())
                    .thenComparing(each -> each.release().subject())
                    .thenComparing(each -> each.release().key())
                    .thenComparingInt(Entry::number);

    private record Id(Subject subject, String key, int number) {}

    /// A release whose chapter may have to be made.
    ///
    /// @param number which of the releases of its vocabulary or mapping set it is
    private record Entry(Release release, int number, Supplier<Chapter> make) {

        Id id() {
            return new Id(release.subject(), release.key(), number);
        }
    }

    /// Compares a release with the one before it; with none where it is the first.
    private interface Comparison<T> {
        Chapter between(@Nullable T before, T now);
    }

    private final Map<Id, Chapter> made = new HashMap<>();

    /// The chapters of an edition, in the order in which they are told.
    synchronized List<Chapter> of(Edition edition) {
        var entries = new ArrayList<Entry>();
        for (var key : edition.vocabularies()) {
            entries.addAll(
                    entries(
                            edition.releases(key),
                            VocabularyRelease::release,
                            Chapters::vocabulary));
        }
        for (var key : edition.mappingSets()) {
            entries.addAll(
                    entries(
                            edition.releases(key),
                            MappingSetRelease::release,
                            Chapters::mappingSet));
        }
        return entries.stream()
                .sorted(ORDER)
                .map(each -> made.computeIfAbsent(each.id(), _ -> each.make().get()))
                .toList();
    }

    private static <T> List<Entry> entries(
            List<T> releases, Function<T, Release> release, Comparison<T> comparison) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < releases.size(); i++) {
            var now = releases.get(i);
            var before = i == 0 ? null : releases.get(i - 1);
            entries.add(new Entry(release.apply(now), i, () -> comparison.between(before, now)));
        }
        return entries;
    }

    private static Chapter vocabulary(@Nullable VocabularyRelease before, VocabularyRelease now) {
        if (before == null) {
            return Chapter.ofFirst(now.release(), Set.of(new VocabularyKey(now.release().key())));
        }
        return Chapter.of(
                before.release(),
                now.release(),
                ReleaseComparison.between(before.content().content(), now.content().content()));
    }

    private static Chapter mappingSet(@Nullable MappingSetRelease before, MappingSetRelease now) {
        var subject = now.content().subject();
        var object = now.content().object();
        if (before == null) {
            return Chapter.ofFirst(now.release(), new HashSet<>(List.of(subject, object)));
        }
        return Chapter.of(
                before.release(),
                now.release(),
                ReleaseComparison.between(before.content().content(), now.content().content()),
                subject,
                object);
    }
}

package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.translate.InForce;
import dk.ffb.mapping.translate.Network;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A time in which no release comes into force: what holds is the same on all its days, but for
/// concepts and rows with a validity of their own.
final class Period {

    private final SequencedMap<VocabularyKey, VocabularyRelease> vocabularies;
    private final SequencedMap<MappingSetKey, MappingSetRelease> mappingSets;
    private final Network network;
    private final int[] turningDays;
    private final List<Object> contents;

    Period(
            SequencedMap<VocabularyKey, VocabularyRelease> vocabularies,
            SequencedMap<MappingSetKey, MappingSetRelease> mappingSets) {
        this.vocabularies = vocabularies;
        this.mappingSets = mappingSets;
        network =
                new Network(
                        vocabularies.values().stream()
                                .map(each -> inForce(each.release(), each.content()))
                                .toList(),
                        mappingSets.values().stream()
                                .map(each -> inForce(each.release(), each.content()))
                                .toList());
        turningDays = turningDays();
        contents =
                Stream.concat(
                                vocabularies.values().stream().map(VocabularyRelease::content),
                                mappingSets.values().stream().map(MappingSetRelease::content))
                        .<Object>map(content -> content)
                        .toList();
    }

    private static <T> InForce<T> inForce(Release release, T content) {
        return new InForce<>(content, release.key(), release.version(), release.validFrom());
    }

    private int[] turningDays() {
        var days = new TreeSet<Integer>();
        vocabularies.values().forEach(each -> each.content().addTurningDays(days));
        mappingSets.values().forEach(each -> each.content().addTurningDays(days));
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    SequencedMap<VocabularyKey, VocabularyRelease> vocabularies() {
        return vocabularies;
    }

    SequencedMap<MappingSetKey, MappingSetRelease> mappingSets() {
        return mappingSets;
    }

    Network network() {
        return network;
    }

    /// The contents of all releases in force.
    List<Object> contents() {
        return contents;
    }

    /// The same number for days between which nothing at all begins or ceases to hold.
    int stretch(int epochDay) {
        return Days.upTo(turningDays, epochDay);
    }
}

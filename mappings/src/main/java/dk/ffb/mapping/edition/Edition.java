package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.Validities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Everything published, as of one publication. Immutable; for many threads.
///
/// An earlier edition is a part of the same releases, so it shares all that is compiled.
public final class Edition {

    private static final int DAYS_KEPT = 64;
    private static final int PERIODS_KEPT = 16;
    private static final int EARLIER_KEPT = 16;

    /// Few, for whoever publishes waits for them.
    private static final int DAYS_PREPARED = 8;

    private final int number;
    private final Instant publishedAt;
    private final BaseUri base;
    private final History<VocabularyKey, VocabularyRelease> vocabularies;
    private final History<MappingSetKey, MappingSetRelease> mappingSets;
    private final Map<String, VocabularyKey> names = new HashMap<>();
    private final int[] turningDays;

    private final Recent<LocalDate, Snapshot> snapshots = new Recent<>(DAYS_KEPT);
    private final Recent<Integer, Period> periods = new Recent<>(PERIODS_KEPT);
    private final Recent<Integer, Edition> earlier = new Recent<>(EARLIER_KEPT);
    private final SearchIndexes indexes;

    /// The edition with these releases, whose own URIs are under [BaseUri#DEFAULT].
    ///
    /// @param vocabularies in the order of publication
    /// @param mappingSets in the order of publication
    public static Edition of(
            int number,
            Instant publishedAt,
            List<VocabularyRelease> vocabularies,
            List<MappingSetRelease> mappingSets) {
        return of(
                number,
                publishedAt,
                BaseUri.DEFAULT,
                new SearchIndexes(),
                vocabularies,
                mappingSets);
    }

    /// The edition with these releases.
    ///
    /// @param base what vocabularies' own URIs begin with
    /// @param indexes shared with the editions before it
    /// @param vocabularies in the order of publication
    /// @param mappingSets in the order of publication
    public static Edition of(
            int number,
            Instant publishedAt,
            BaseUri base,
            SearchIndexes indexes,
            List<VocabularyRelease> vocabularies,
            List<MappingSetRelease> mappingSets) {
        return new Edition(
                number,
                publishedAt,
                base,
                indexes,
                new History<>(
                        vocabularies,
                        each -> new VocabularyKey(each.release().key()),
                        VocabularyRelease::release),
                new History<>(
                        mappingSets,
                        each -> new MappingSetKey(each.release().key()),
                        MappingSetRelease::release));
    }

    private Edition(
            int number,
            Instant publishedAt,
            BaseUri base,
            SearchIndexes indexes,
            History<VocabularyKey, VocabularyRelease> vocabularies,
            History<MappingSetKey, MappingSetRelease> mappingSets) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.base = base;
        this.indexes = indexes;
        this.vocabularies = vocabularies;
        this.mappingSets = mappingSets;
        turningDays =
                Stream.concat(vocabularies.firstDays(), mappingSets.firstDays())
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray();
        vocabularies.inOrder().forEach(each -> name(each.content().vocabulary()));
        vocabularies.keys().forEach(key -> names.put(key.value(), key));
    }

    /// An identifier that two vocabularies claim belongs to the one that published it last.
    private void name(Vocabulary vocabulary) {
        vocabulary.identifiers().forEach(each -> names.put(each, vocabulary.key()));
        names.put(base.vocabulary(vocabulary.key()), vocabulary.key());
    }

    /// From 1; grows by one with every publication.
    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /// What holds on a day. Asking twice gives the same object while it is in use.
    public Snapshot at(LocalDate day) {
        return snapshots.get(day, this::snapshot);
    }

    /// Makes ready the days that were asked for last of another edition, so that nobody waits for
    /// them when this one takes its place.
    public void prepareAs(Edition other) {
        var days = other.daysInUse();
        days.stream().skip(Math.max(0, days.size() - DAYS_PREPARED)).forEach(this::at);
    }

    List<LocalDate> daysInUse() {
        return snapshots.keys();
    }

    private Snapshot snapshot(LocalDate day) {
        var epochDay = Validities.day(day, 0);
        var number = Days.upTo(turningDays, epochDay);
        var period = periods.get(number, this::period);
        return new Snapshot(this, day, period, period.stretch(epochDay), indexes);
    }

    /// The releases in force from one day on which a release begins to hold to the next; period 0
    /// is the time before all of them.
    private Period period(int number) {
        var day = number == 0 ? Integer.MIN_VALUE : turningDays[number - 1];
        return new Period(vocabularies.inForce(day), mappingSets.inForce(day));
    }

    /// An earlier edition, as everything stood after that publication; this one for its own number.
    ///
    /// @throws IllegalArgumentException for a number below 1 or above this edition's
    public Edition asOf(int number) {
        if (number < 1 || number > this.number) {
            throw new IllegalArgumentException("there is no edition " + number);
        }
        return number == this.number ? this : earlier.get(number, this::before);
    }

    private Edition before(int number) {
        var earlierVocabularies = vocabularies.asOf(number);
        var earlierSets = mappingSets.asOf(number);
        var published =
                Stream.concat(earlierVocabularies.releases(), earlierSets.releases())
                        .map(Release::publishedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
        return new Edition(number, published, base, indexes, earlierVocabularies, earlierSets);
    }

    /// The key for a key or any identifier of a vocabulary: OID, FHIR canonical URL, own URI.
    public Optional<VocabularyKey> vocabulary(String keyOrIdentifier) {
        return Optional.ofNullable(names.get(keyOrIdentifier));
    }

    /// The keys of all vocabularies, in order.
    public SequencedSet<VocabularyKey> vocabularies() {
        return vocabularies.keys();
    }

    /// The keys of all mapping sets, in order.
    public SequencedSet<MappingSetKey> mappingSets() {
        return mappingSets.keys();
    }

    /// Releases of a vocabulary, oldest publication first; empty where there is none.
    public List<VocabularyRelease> releases(VocabularyKey vocabulary) {
        return vocabularies.of(vocabulary);
    }

    /// Releases of a mapping set, oldest publication first; empty where there is none.
    public List<MappingSetRelease> releases(MappingSetKey mappingSet) {
        return mappingSets.of(mappingSet);
    }

    /// Every release of every vocabulary, in the order of publication.
    public List<VocabularyRelease> vocabularyReleases() {
        return vocabularies.inOrder();
    }

    /// Every release of every mapping set, in the order of publication.
    public List<MappingSetRelease> mappingSetReleases() {
        return mappingSets.inOrder();
    }

    /// What concepts' own URIs begin with.
    public BaseUri base() {
        return base;
    }
}

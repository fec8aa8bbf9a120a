package dk.ffb.service.feed;

import static dk.ffb.service.feed.EventKind.CONCEPT_ADDED;
import static dk.ffb.service.feed.EventKind.CONCEPT_REMOVED;
import static dk.ffb.service.feed.EventKind.RELEASE_IN_FORCE;
import static dk.ffb.service.feed.EventKind.RELEASE_PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.service.Fixtures;
import dk.ffb.service.feed.EventFilter.Codes;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeFeedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir private Path directory;
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private ReferenceData data;
    private ChangeFeed feed;

    @BeforeEach
    void open() {
        data = Fixtures.emptyData(directory, clock);
        feed = new ChangeFeed(data.live(), clock);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void publish(String version, LocalDate from, String... codes) {
        publish(
                NewRelease.of(
                        Fixtures.vocabulary(
                                "a",
                                Arrays.stream(codes)
                                        .map(code -> Concept.of(code, "Begreb " + code))
                                        .toArray(Concept[]::new)),
                        version,
                        from,
                        ""));
    }

    private void publish(NewRelease... releases) {
        now = now.plusSeconds(60);
        data.publisher().publish(List.of(releases), "test", "");
    }

    private List<Event> all() {
        return since(0, EventFilter.ALL);
    }

    private List<Event> since(long since, EventFilter filter) {
        return feed.events().after(since, filter, 1000).items();
    }

    private static List<String> told(List<Event> events) {
        return events.stream().map(ChangeFeedTests::told).toList();
    }

    private static String told(Event event) {
        var code =
                event.content() instanceof Event.OfConcept(var change) ? " " + change.code() : "";
        return event.sequence()
                + " "
                + event.release().version()
                + " "
                + event.kind().text()
                + code;
    }

    @Test
    void aFirstReleaseIsToldAsOneEvent() {
        publish("1", DAY, "X", "Y");

        assertThat(told(all())).containsExactly("1 1 release-published");
    }

    @Test
    void aLaterReleaseIsToldWithWhatIsDifferent() {
        publish("1", DAY, "X", "Y");
        publish("2", DAY, "Y", "Z");

        assertThat(told(all()))
                .containsExactly(
                        "1 1 release-published",
                        "2 2 release-published",
                        "3 2 concept-added Z",
                        "4 2 concept-removed X");
        assertThat(all().get(1).content())
                .isInstanceOfSatisfying(
                        Event.Published.class,
                        published -> {
                            assertThat(published.counts())
                                    .containsOnly(
                                            org.assertj.core.api.Assertions.entry(CONCEPT_ADDED, 1),
                                            org.assertj.core.api.Assertions.entry(
                                                    CONCEPT_REMOVED, 1));
                            assertThat(published.told()).isTrue();
                        });
    }

    @Test
    void numbersStayAsTheyAreWhenMoreIsPublishedAndAfterARestart() {
        publish("1", DAY, "X");
        publish("2", DAY, "X", "Y");
        var before = told(all());
        publish("3", DAY, "X", "Y", "Z");
        var after = told(all());
        assertThat(after).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 2);

        data.close();
        open();
        assertThat(told(all())).isEqualTo(after);
    }

    @Test
    void aReaderGoesOnFromTheLastNumberTheyHave() {
        publish("1", DAY, "X");
        publish("2", DAY, "Y");
        var first = feed.events().after(0, EventFilter.ALL, 3);
        var second = feed.events().after(first.since(), EventFilter.ALL, 3);

        assertThat(first.items()).hasSize(3);
        assertThat(first.more()).isTrue();
        assertThat(told(second.items())).containsExactly("4 2 concept-removed X");
        assertThat(second.more()).isFalse();
        assertThat(second.since()).isEqualTo(feed.events().last()).isEqualTo(4);
    }

    @Test
    void whoHearsOfLittleStillGoesOnFromTheEnd() {
        publish("1", DAY, "X");
        publish("2", DAY, "Y");
        var page =
                feed.events()
                        .after(
                                0,
                                new EventFilter(
                                        Set.of(new VocabularyKey("b")),
                                        Set.of(),
                                        Set.of(),
                                        Optional.empty()),
                                10);

        assertThat(page.items()).isEmpty();
        assertThat(page.since()).isEqualTo(4);
    }

    @Test
    void aNumberThatIsNotReachedYetIsKept() {
        publish("1", DAY, "X");

        assertThat(feed.events().after(77, EventFilter.ALL, 10).since()).isEqualTo(77);
    }

    @Test
    void aReleaseForLaterIsToldAgainWhenItTakesEffectInDenmark() {
        publish("1", DAY, "X");
        publish("2", LocalDate.of(2026, 11, 23), "X", "Y");

        now = Instant.parse("2026-11-22T23:00:04Z");
        assertThat(told(all())).hasSize(3).noneMatch(each -> each.contains("in-force"));

        now = Instant.parse("2026-11-22T23:00:05Z");
        assertThat(told(all())).hasSize(4).endsWith("4 2 release-in-force");
        assertThat(all().getLast().at()).isEqualTo("2026-11-22T23:00:00Z");

        publish("3", DAY, "X");
        assertThat(told(all()))
                .hasSize(6)
                .contains("4 2 release-in-force", "6 3 concept-removed Y");
    }

    @Test
    void aReleaseThatAnotherReplacedBeforeItHeldNeverTakesEffect() {
        publish("1", DAY, "X");
        publish("2", LocalDate.of(2026, 11, 23), "X", "Y");
        publish("3", LocalDate.of(2026, 11, 23), "X", "Y", "Z");
        now = Instant.parse("2026-11-24T00:00:00Z");

        assertThat(all().stream().filter(each -> each.kind() == RELEASE_IN_FORCE))
                .extracting(each -> each.release().version())
                .containsExactly("3");
    }

    @Test
    void anEarlierEditionTellsWhatHadHappenedThen() {
        publish("1", DAY, "X");
        publish("2", LocalDate.of(2026, 11, 23), "Y");
        var then = told(all());
        now = Instant.parse("2026-11-24T00:00:00Z");
        publish("3", DAY, "Z");

        var edition = data.live().numbered(2).orElseThrow();
        assertThat(told(feed.upTo(edition).after(0, EventFilter.ALL, 100).items())).isEqualTo(then);
    }

    @Test
    void aDayTellsWhatHadHappenedAtItsEnd() {
        publish("1", DAY, "X");
        now = Instant.parse("2026-11-21T23:30:00Z");
        publish("2", DAY, "Y");

        assertThat(told(feed.upTo(DAY).after(0, EventFilter.ALL, 100).items()))
                .containsExactly("1 1 release-published");
        assertThat(told(feed.upTo(DAY.plusDays(1)).after(0, EventFilter.ALL, 100).items()))
                .isEqualTo(told(all()));
    }

    @Test
    void whatAnotherNodePublishedIsToldAtOnceThoughItsClockBeAhead() {
        publish("1", DAY, "X");
        now = now.minusSeconds(120);

        assertThat(all()).hasSize(1);
    }

    @Test
    void mappingsAreToldRowByRow() {
        publishSet("1", Mapping.of("X", Relation.EXACT, "P", null));
        publishSet(
                "2",
                Mapping.of("X", Relation.BROAD, "P", null),
                Mapping.of("Y", Relation.EXACT, "Q", null));

        assertThat(all())
                .extracting(each -> each.kind().text())
                .containsExactly(
                        "release-published",
                        "release-published",
                        "mapping-added",
                        "mapping-changed");
    }

    private void publishSet(String version, Mapping... rows) {
        var set = Fixtures.mappingSet("a-b", "a", "b");
        publish(NewRelease.of(set.withMappings(List.of(rows)), version, DAY, ""));
    }

    @Test
    void whoAsksByCodesHearsOfTheConceptsAndOfMappingsFromAndToThem() {
        publish("1", DAY, "X", "Y");
        publish("2", DAY, "Z");
        publishSet("1", Mapping.of("X", Relation.EXACT, "P", null));
        publishSet("2", Mapping.of("Y", Relation.EXACT, "Q", null));

        assertThat(told(since(0, ofCodes("a", "X"))))
                .containsExactly("4 2 concept-removed X", "9 2 mapping-removed");
        assertThat(told(since(0, ofCodes("b", "Q")))).containsExactly("8 2 mapping-added");
        assertThat(since(0, ofCodes("b", "X"))).isEmpty();
    }

    private static EventFilter ofCodes(String vocabulary, String code) {
        return new EventFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(Codes.of(Set.of(new Code(new VocabularyKey(vocabulary), code)))));
    }

    @Test
    void whoAsksByCodesHearsThatTheirChangeTakesEffect() {
        publish("1", DAY, "X", "Y");
        publish("2", LocalDate.of(2026, 11, 23), "Y");
        now = Instant.parse("2026-11-24T00:00:00Z");

        assertThat(told(since(0, ofCodes("a", "X"))))
                .containsExactly("3 2 concept-removed X", "4 2 release-in-force");
        assertThat(since(0, ofCodes("a", "Y"))).isEmpty();
    }

    @Test
    void aChangeOfTooMuchIsToldAsAReleaseThatMayConcernAnyCodeOfIt() {
        publish("1", DAY, "X");
        publish(
                "2",
                DAY,
                IntStream.rangeClosed(0, Chapter.LONGEST)
                        .mapToObj(number -> "C" + number)
                        .toArray(String[]::new));

        assertThat(told(all())).containsExactly("1 1 release-published", "2 2 release-published");
        assertThat(told(since(0, ofCodes("a", "Y")))).containsExactly("2 2 release-published");
    }

    @Test
    void eventsAreFilteredByVocabularyMappingSetAndKind() {
        publish("1", DAY, "X", "Y");
        publish("2", DAY, "Z");
        publishSet("1", Mapping.of("X", Relation.EXACT, "P", null));
        var set = Set.of(new MappingSetKey("a-b"));
        var vocabulary = Set.of(new VocabularyKey("a"));

        assertThat(since(0, new EventFilter(Set.of(), set, Set.of(), Optional.empty()))).hasSize(1);
        assertThat(since(0, new EventFilter(vocabulary, Set.of(), Set.of(), Optional.empty())))
                .hasSize(5);
        assertThat(since(0, new EventFilter(vocabulary, set, Set.of(), Optional.empty())))
                .hasSize(6);
        assertThat(
                        since(
                                1,
                                new EventFilter(
                                        Set.of(),
                                        Set.of(),
                                        Set.of(RELEASE_PUBLISHED),
                                        Optional.empty())))
                .hasSize(2);
    }
}

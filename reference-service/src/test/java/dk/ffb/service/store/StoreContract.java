package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.Fixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store must do, wherever its data is.
abstract class StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final Act ACT = new Act("publish", "Åse \"A\" <x>", NOW, "because\nso");

    /// Opens a store on the same data each time; the one opened before is closed.
    abstract Store open();

    @Test
    void isEmptyAtFirst() {
        assertThat(open().registry()).isEqualTo(new Registry(Optional.empty(), List.of()));
    }

    @Test
    void givesAVocabularyBackAsItCame() {
        var content = Fixtures.rich("rig");
        var store = open();
        var stored = stored(store.add(content), "1", 1);
        store.publish(Optional.empty(), List.of(stored), ACT);

        assertThat(open().vocabulary(stored)).isEqualTo(content);
    }

    @Test
    void givesAMappingSetBackAsItCame() {
        var content = Fixtures.mappingSet("a-b", "a", "b");
        var store = open();
        var back = store.mappingSet(stored(store.add(content), "1", 1));

        assertThat(back).isEqualTo(content);
        assertThat(back.slots().keySet()).containsExactlyElementsOf(content.slots().keySet());
        assertThat(back.mappings().getFirst().slots().keySet())
                .containsExactly("predicate_modifier", "author_label", "subject_id");
    }

    @Test
    void showsNothingBeforeItIsPublished() {
        var store = open();
        store.add(Fixtures.rich("rig"));

        assertThat(store.registry().releases()).isEmpty();
    }

    @Test
    void showsAllOfAPublicationInOrder() {
        var store = open();
        var second = stored(store.add(Fixtures.rich("b")), "b", 1);
        var first = stored(store.add(Fixtures.rich("a")), "a", 1);

        assertThat(store.publish(Optional.empty(), List.of(second, first), ACT)).isTrue();
        assertThat(open().registry().releases()).containsExactly(second, first);
        assertThat(open().registry().edition()).isEqualTo(1);
    }

    @Test
    void seesEachPublicationAsAStoreThatIsOpenedLaterDoes() {
        var store = open();
        for (var edition = 1; edition <= 3; edition++) {
            var first = stored(store.add(Fixtures.rich("a")), "a" + edition, edition);
            var second = stored(store.add(Fixtures.rich("b")), "b" + edition, edition);
            store.publish(store.registry().head(), List.of(first, second), ACT);
            assertThat(store.registry().releases()).endsWith(first, second).hasSize(2 * edition);
        }
        var seen = store.registry();

        assertThat(open().registry()).isEqualTo(seen);
    }

    @Test
    void refusesAPublicationThatExpectsAnotherHead() {
        var store = open();
        var stored = stored(store.add(Fixtures.rich("a")), "a", 1);
        store.publish(Optional.empty(), List.of(stored), ACT);
        var head = store.registry().head();
        var late = stored(store.add(Fixtures.rich("b")), "b", 1);

        assertThat(store.publish(Optional.empty(), List.of(late), ACT)).isFalse();
        assertThat(store.registry().releases()).containsExactly(stored);
        assertThat(store.publish(head, List.of(stored(late.graph(), "b", 2)), ACT)).isTrue();
        assertThat(store.publish(head, List.of(late), ACT)).isFalse();
        assertThat(store.registry().edition()).isEqualTo(2);
        assertThat(store.log()).hasSize(2);
    }

    @Test
    void remembersWhoDidWhat() {
        var store = open();
        store.publish(
                Optional.empty(), List.of(stored(store.add(Fixtures.rich("a")), "a", 1)), ACT);

        assertThat(open().log()).extracting(LogEntry::act).containsExactly(ACT);
    }

    @Test
    void tellsAPageOfWhoDidWhat() {
        var store = open();
        for (var second = 1; second <= 5; second++) {
            var who = second % 2 == 0 ? "Bo" : "Åse \"A\" <x>";
            store.log(new Act("act-" + second, who, NOW.plusSeconds(second), ""));
        }
        store.log("by-name", new Act("act-6", "Bo", NOW.plusSeconds(6), "once"));
        store.log("by-name", new Act("act-6", "Bo", NOW.plusSeconds(6), "once"));

        assertThat(acts(store, LogQuery.ALL, 1, 2)).containsExactly("act-2", "act-3");
        assertThat(acts(store, LogQuery.ALL, 5, 9)).containsExactly("act-6");
        assertThat(acts(store, LogQuery.ALL, 6, 9)).isEmpty();
        var ofBo =
                new LogQuery(
                        Optional.of("Bo"),
                        Optional.empty(),
                        Optional.of(NOW.plusSeconds(4)),
                        Optional.of(NOW.plusSeconds(6)));
        assertThat(acts(store, ofBo, 0, 9)).containsExactly("act-4");
    }

    private static List<String> acts(Store store, LogQuery wanted, int offset, int limit) {
        return store.log(wanted, offset, limit).stream().map(each -> each.act().what()).toList();
    }

    @Test
    void forgetsWhatIsDiscarded() {
        var store = open();
        var graph = store.add(Fixtures.rich("a"));
        store.discard(List.of(graph));

        assertThat(isThere(store, graph)).isFalse();
    }

    @Test
    void givesADraftBackAsItCame() {
        var store = open();
        var draft = draft(1, "title", "Ændr \"alt\"\n", "change-1", "{\"a\":\"b\\n\"}");

        assertThat(store.write(Optional.empty(), draft, ACT)).isTrue();
        var kept = open().draft("d-1").orElseThrow();
        assertThat(kept.facts()).isEqualTo(draft.facts());
        assertThat(kept.entries()).isEqualTo(draft.entries());
        assertThat(kept.revision()).isEqualTo(1);
    }

    @Test
    void listsDraftsByWhatTheyShow() {
        var store = open();
        store.write(Optional.empty(), draft(1, "title", "x", "change-1", "y"), ACT);

        assertThat(store.drafts()).hasSize(1);
        assertThat(store.drafts().getFirst().facts()).containsEntry("title", "x");
        assertThat(store.draft("d-2")).isEmpty();
    }

    @Test
    void readsADraftAgainOnlyWhereItIsAnother() {
        var store = open();
        store.write(Optional.empty(), draft(1, "title", "first", "change-1", "a"), ACT);
        var seen = store.draft("d-1");
        assertThat(store.draft("d-1", seen)).isSameAs(seen);

        store.write(seen, draft(2, "title", "second", "change-1", "b"), ACT);
        assertThat(store.draft("d-1", seen).orElseThrow().entries()).containsEntry("change-1", "b");
    }

    @Test
    void writesOnlyUponTheRevisionThatWasSeen() {
        var store = open();
        store.write(Optional.empty(), draft(1, "title", "first", "change-1", "a"), ACT);
        var seen = store.draft("d-1");

        assertThat(store.write(seen, draft(2, "state", "open", "change-2", "b"), ACT)).isTrue();
        assertThat(store.write(seen, draft(2, "title", "late", "change-3", "c"), ACT)).isFalse();
        assertThat(store.write(Optional.empty(), draft(1, "title", "new", "x", "y"), ACT))
                .isFalse();
        var now = store.draft("d-1").orElseThrow();
        assertThat(now.facts()).containsOnly(entry("state", "open"));
        assertThat(now.entries()).containsOnly(entry("change-2", "b"));
        assertThat(now.revision()).isEqualTo(2);
        assertThat(store.log()).hasSize(2);
    }

    private static StoredDraft draft(
            int revision, String fact, String value, String entry, String text) {
        var entries = new LinkedHashMap<String, String>();
        entries.put(entry, text);
        return new StoredDraft("d-1", revision, Map.of(fact, value), entries);
    }

    static boolean isThere(Store store, String graph) {
        return store.size(graph) > 0;
    }

    static StoredRelease stored(String graph, String version, int edition) {
        return new StoredRelease(
                new Release(
                        Subject.VOCABULARY,
                        "rig",
                        version,
                        LocalDate.of(2024, 5, 30),
                        NOW,
                        "abc",
                        edition,
                        "a note",
                        3),
                graph);
    }
}

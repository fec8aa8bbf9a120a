package dk.ffb.mapping.report;

import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.none;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.key;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.vocabulary.Status;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReachTests {

    private final EditionBuilder edition = new EditionBuilder();

    @Test
    void codesReachWhatTheyAreMappedToAndWhatThatIsMappedTo() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("1"),
                                concept("2"),
                                concept("3"),
                                concept("4"),
                                concept("gone").status(Status.DEPRECATED)),
                        codes("b", "x", "y"),
                        codes("c", "z"))
                .publish(
                        set(
                                "a-b",
                                "a",
                                "b",
                                mapping("1", EXACT, "x"),
                                mapping("2", BROAD, "y"),
                                none("3")),
                        set("b-c", "b", "c", mapping("x", EXACT, "z")));

        var reach = reachOf("a");

        assertThat(reach.asked()).isEqualTo(4);
        assertThat(reach.share(key("b"))).isEqualTo(0.5);
        assertThat(reach.share(key("c"))).isEqualTo(0.25);
        assertThat(reachOf("c").share(key("a"))).isEqualTo(1);
    }

    @Test
    void aLargeVocabularyIsJudgedByCodesFromAllOfIt() {
        var many =
                IntStream.range(0, 2 * Reach.MOST_ASKED)
                        .mapToObj(i -> "k" + i)
                        .toArray(String[]::new);
        edition.publish(codes("a", many), codes("b", "x"))
                .publish(
                        set("a-b", "a", "b", mapping("k0", EXACT, "x"), mapping("k1", EXACT, "x")));

        var reach = reachOf("a");

        assertThat(reach.sampled()).isTrue();
        assertThat(reach.asked()).isEqualTo(Reach.MOST_ASKED);
        assertThat(reach.reached()).containsEntry(key("b"), 1);
    }

    private Reach reachOf(String vocabulary) {
        return Reach.all(edition.build().at(LocalDate.of(2026, 11, 21))).stream()
                .filter(reach -> reach.from().equals(key(vocabulary)))
                .findFirst()
                .orElseThrow();
    }
}

package dk.ffb.mapping.translate;

import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.key;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Hubs and meshes, where there is more than anybody can be told.
class DenseNetworkTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /// Enough vocabularies, each mapped to all others, for more ways of four hops than are
    /// followed.
    private static final int MESH = 50;

    private static final int ROWS = Arrivals.MOST + 500;

    private final EditionBuilder edition = new EditionBuilder();

    @Test
    void ofAHubTheBestAreToldAndHowManyThereAre() {
        publishHub(Validity.ALWAYS);

        var answer = ask("hub", "h", Set.of(key("b")));

        assertThat(answer.translations()).hasSize(Arrivals.MOST);
        assertThat(answer.translations().getFirst().target()).hasToString("b:" + (ROWS - 1));
        assertThat(answer.translations())
                .isSortedAccordingTo(Ranking.BEST_FIRST)
                .noneMatch(each -> each.target().value().equals("0"));
        assertThat(answer.notes())
                .extracting(Answer.Note::english)
                .containsExactly(
                        "There are %d translations; here are the %d best."
                                .formatted(ROWS, Arrivals.MOST));
    }

    @Test
    void ofAHubWhoseTargetsHaveRetiredAFewAreNamed() {
        publishHub(new Validity(null, DAY));

        var answer = ask("hub", "h", Set.of(key("b")));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNMAPPED);
        assertThat(answer.notes())
                .hasSize(10)
                .extracting(Answer.Note::type)
                .containsOnly("target-retired");
    }

    @Test
    void whereThereAreMoreWaysThanCanBeFollowedTheShorterOnesAre() {
        publishMesh();

        var answer = ask("v0", "c", Set.of());

        assertThat(answer.translations())
                .hasSize(MESH - 1)
                .allSatisfy(each -> assertThat(each.path()).hasSize(1));
        assertThat(answer.notes()).extracting(Answer.Note::type).containsExactly("too-many-ways");
    }

    @Test
    void thereIsAnEndToTheWaysHoweverManyTargetsAreNamed() {
        publishMesh();
        var all = IntStream.range(1, MESH).mapToObj(n -> key("v" + n)).collect(Collectors.toSet());

        var answer = ask("v0", "c", all);

        assertThat(answer.translations()).hasSize(MESH - 1);
        assertThat(answer.notes()).extracting(Answer.Note::type).containsExactly("too-many-ways");
    }

    private void publishHub(Validity ofTargets) {
        var targets =
                IntStream.range(0, ROWS)
                        .mapToObj(n -> concept(String.valueOf(n)).validity(ofTargets))
                        .toArray(ConceptBuilder[]::new);
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(n -> Mapping.of("h", EXACT, "" + n, (n + 1.0) / ROWS))
                        .toArray(Mapping[]::new);
        edition.publish(codes("hub", "h"), vocabulary("b", targets)).publish(set("hub-b", rows));
    }

    private void publishMesh() {
        for (var from = 0; from < MESH; from++) {
            edition.publish(codes("v" + from, "c"));
            for (var to = 0; to < from; to++) {
                edition.publish(set("v" + from + "-v" + to, mapping("c", EXACT, "c")));
            }
        }
    }

    private Answer ask(String system, String code, Set<VocabularyKey> targets) {
        var query = new TranslationQuery(key(system), code, targets, 4, Fallback.NONE, "da");
        return edition.build().at(DAY).translator().translate(query);
    }
}

package dk.ffb.mapping.suggest;

import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.suggest.Evidence.Type;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggesterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final EditionBuilder edition =
            new EditionBuilder()
                    .publish(
                            vocabulary(
                                    "ffb",
                                    named("senses", "Sanser"),
                                    named("sight", "Synsnedsættelse")
                                            .altLabel("da", "Nedsat syn")
                                            .broader("senses"),
                                    named("hearing", "Hørenedsættelse").broader("senses"),
                                    named("crime-group", "Kriminalitet").kind(Kind.TARGET_GROUP),
                                    named("crime-theme", "Kriminalitet").kind(Kind.THEME),
                                    named("old", "Bostøtte").status(Status.DEPRECATED),
                                    named("drink", "Drikke")));

    @Test
    void theSameNameComesFirstAndSaysWhy() {
        publishLocal(named("D", "drikke"));

        var best = suggestions("D").getFirst();

        assertThat(best.code()).isEqualTo("drink");
        assertThat(best.relation()).isEqualTo(EXACT);
        assertThat(best.evidence().getFirst().type()).isEqualTo(Type.EQUAL_LABEL);
        assertThat(best.evidence().getFirst().in("da")).isEqualTo("Samme navn: »Drikke«");
        assertThat(best.evidence().getFirst().in("en")).isEqualTo("Same name: “Drikke”");
    }

    @Test
    void partsOfANameFindOtherNames() {
        publishLocal(named("S", "Nedsat syn/blind"));

        var best = suggestions("S").getFirst();

        assertThat(best.code()).isEqualTo("sight");
        assertThat(best.evidence()).extracting(Evidence::type).contains(Type.OTHER_NAME);
    }

    @Test
    void theKindTellsHomonymsApart() {
        publishLocal(named("K", "Kriminalitet").kind(Kind.THEME));

        assertThat(suggestions("K")).extracting(Candidate::code).startsWith("crime-theme");
    }

    @Test
    void aMappedParentSaysWhatIsAbove() {
        publish(
                set("a-ffb", mapping("P", EXACT, "senses")),
                named("P", "Overskrift"),
                named("C", "Xyzzy").broader("P"));

        var candidates = suggestions("C");

        assertThat(candidates).extracting(Candidate::code).containsExactly("senses");
        assertThat(candidates.getFirst().relation()).isEqualTo(BROAD);
    }

    @Test
    void otherSystemsCodesOfTheSameNameAreLookedAt() {
        edition.publish(vocabulary("b", named("9", "Qwerty")))
                .publish(set("b-ffb", mapping("9", CLOSE, "hearing")));
        publishLocal(named("Q", "qwerty"));

        var best = suggestions("Q").getFirst();

        assertThat(best.code()).isEqualTo("hearing");
        assertThat(best.relation()).isEqualTo(CLOSE);
        assertThat(best.evidence().getFirst().in("da"))
                .isEqualTo("»Qwerty« i b (9) er knyttet dertil: close");
    }

    @Test
    void neitherRetiredNorDeniedNorMappedCodesAreSuggested() {
        var denied = List.of(mapping("N", EXACT, "hearing"));
        publish(
                withDenied(set("a-ffb", mapping("M", EXACT, "drink")), denied),
                named("B", "Bostøtte"),
                named("N", "Hørenedsættelse"),
                named("M", "Drikke"));

        assertThat(suggestions("B")).extracting(Candidate::code).doesNotContain("old");
        assertThat(suggestions("N")).extracting(Candidate::code).doesNotContain("hearing");
        assertThat(suggestions("M")).extracting(Candidate::code).doesNotContain("drink");
    }

    @Test
    void aWholeListIsGoneThrough() {
        publish(
                set("a-ffb", mapping("M", EXACT, "drink")),
                named("M", "Drikke"),
                named("S", "Synsnedsættelse"),
                named("X", "Xyzzy"));

        var all = suggester().forUnmapped(3).toList();

        assertThat(all).extracting(CodeSuggestions::code).containsExactly("S", "X");
        assertThat(all.getFirst().candidates().getFirst().code()).isEqualTo("sight");
        assertThat(all.getLast().candidates()).isEmpty();
    }

    @Test
    void aNameAloneIsEnough() {
        publishLocal(named("D", "drikke"));

        var suggestions = suggester().forTerm(Term.of("Z1", "Hørenedsættelse"), 1);

        assertThat(suggestions.candidates()).extracting(Candidate::code).containsExactly("hearing");
    }

    @Test
    void whatIsNotThereHasNoSuggestions() {
        publishLocal(named("D", "drikke"));

        assertThat(suggester().forCode("E", 3)).isEmpty();
        assertThat(Suggester.of(edition.build().at(DAY), mappingSet("b-ffb"), "da")).isEmpty();
    }

    private static ConceptBuilder named(String code, String label) {
        return new ConceptBuilder(code).label("da", label);
    }

    private void publishLocal(ConceptBuilder... concepts) {
        publish(set("a-ffb"), concepts);
    }

    private void publish(MappingSet set, ConceptBuilder... concepts) {
        edition.publish(vocabulary("a", concepts)).publish(set);
    }

    private static MappingSet withDenied(MappingSet set, List<Mapping> denied) {
        return new MappingSet(
                set.key(),
                set.subject(),
                set.object(),
                set.titles(),
                set.descriptions(),
                set.version(),
                set.validFrom(),
                set.slots(),
                set.mappings(),
                denied);
    }

    private Suggester suggester() {
        return Suggester.of(edition.build().at(DAY), mappingSet("a-ffb"), "da").orElseThrow();
    }

    private List<Candidate> suggestions(String code) {
        return suggester().forCode(code, 5).orElseThrow().candidates();
    }
}

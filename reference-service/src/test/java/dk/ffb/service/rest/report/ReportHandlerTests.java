package dk.ffb.service.rest.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportHandlerTests {

    private static final String ROUND_TRIP = "/translate/round-trip?system=lokal&target=ffb";

    private final Calls calls = new Calls(SmallEdition.second());

    @Test
    void coverageSaysWhatNobodyHasMapped() {
        calls.ok("/mapping-sets/lokal-ffb/coverage")
                .expectBody()
                .jsonPath("$.codes")
                .isEqualTo(7)
                .jsonPath("$.mapped.exact")
                .isEqualTo(2)
                .jsonPath("$.mapped.broad")
                .isEqualTo(1)
                .jsonPath("$.none")
                .isEqualTo(1)
                .jsonPath("$.unmapped[0].code")
                .isEqualTo("SEL § 85");
    }

    @Test
    void conflictsNameTheClaimsThatCannotAllBeTrue() {
        calls.ok("/mapping-sets/lokal-ffb/conflicts")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.conflicts[0].type")
                .isEqualTo("several-exact")
                .jsonPath("$.conflicts[0].claims[1].to.code")
                .isEqualTo("F2");
    }

    @Test
    void coverageAsATableIsWhatIsLeftToDo() {
        assertThat(table("/mapping-sets/lokal-ffb/coverage"))
                .containsExactly(
                        "finding,source_code,relation,target_code,source_label,target_label,replaced_by",
                        "unmapped,SEL § 85,,,Paragraf,,",
                        "unmapped,.0,,,Punktum forrest,,",
                        "unmapped,A+B;c,,,Tegn,,");
    }

    @Test
    void conflictsAsATableAreARowForEachClaim() {
        assertThat(table("/mapping-sets/lokal-ffb/conflicts"))
                .hasSize(3)
                .element(2)
                .asString()
                .startsWith(
                        "1,several-exact,lokal,09,exact,ffb,F2,Nul forrest,Spise,false,lokal-ffb,");
    }

    @Test
    void aRoundTripCountsAllAndNamesThoseThatAreAskedFor() {
        calls.ok(ROUND_TRIP + "&comesBack=among-several")
                .expectBody()
                .jsonPath("$.codes")
                .isEqualTo(7)
                .jsonPath("$.counts.equal")
                .isEqualTo(2)
                .jsonPath("$.counts.lost")
                .isEqualTo(4)
                .jsonPath("$.trips.length()")
                .isEqualTo(1)
                .jsonPath("$.trips[0].code")
                .isEqualTo("09")
                .jsonPath("$.trips[0].over[1].code")
                .isEqualTo("F2");
        assertThat(table(ROUND_TRIP + "&comesBack=equal,lost"))
                .hasSize(7)
                .contains("J1.4,Drikke,equal,F1,Drikke,J1.4,Drikke", "X,Ingen,lost,,,,");
    }

    @ParameterizedTest
    @CsvSource({
        "/translate/round-trip?system=lokal, 400",
        "/translate/round-trip?system=lokal&target=lokal, 400",
        "/translate/round-trip?system=lokal&target=nej, 404",
        "/translate/round-trip?system=lokal&target=ffb&comesBack=nej, 400",
        "/mapping-sets/nej/coverage, 404",
        "/mapping-sets/lokal-ffb/coverage?limit=2, 400",
    })
    void aReportOfWhatIsNotThereIsRefused(String address, int status) {
        calls.get(address).expectStatus().isEqualTo(status);
    }

    @Test
    void aFormatThatThereIsNotIsRefused() {
        calls.client()
                .get()
                .uri("/api/v1/mapping-sets/lokal-ffb/coverage")
                .header("Accept", "text/turtle")
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.available[1]")
                .isEqualTo("text/csv");
    }

    private List<String> table(String address) {
        var body =
                calls.client()
                        .get()
                        .uri("/api/v1" + address)
                        .header("Accept", "text/csv")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("text/csv;charset=UTF-8")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(body).lines().toList();
    }
}

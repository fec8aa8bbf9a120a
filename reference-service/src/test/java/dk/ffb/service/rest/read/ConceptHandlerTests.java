package dk.ffb.service.rest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConceptHandlerTests {

    private final LiveEdition live = new LiveEdition(SmallEdition.first());
    private final Calls calls = new Calls(live);

    @Test
    void answersInTheShapeOfTheContract() {
        assertThat(calls.text("/vocabularies/ffb/concepts/F1"))
                .isEqualTo(
                        """
                        {"vocabulary":"ffb","system":"urn:oid:1.2.208.176.2.22","code":"F1",\
                        "uri":"https://w3id.org/ffb/ffb/F1","kind":"function","status":"active",\
                        "label":"Drikke","labels":{"da":"Drikke","en":"Drinking"},\
                        "altLabels":{"da":["indtage væske"]},\
                        "definitions":{"da":"At drikke uden hjælp."},\
                        "broader":[{"code":"T1","label":"Egenomsorg"}],"narrower":[],\
                        "path":[{"code":"T1","label":"Egenomsorg"}],\
                        "validFrom":"2024-05-30","validTo":null,"replacedBy":[],\
                        "release":"1","edition":1}\
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "ENSUU%2FSIU, ENSUU/SIU",
        "SEL%20%C2%A7%2085, SEL § 85",
        "09, 09",
        ".0, .0",
        "A+B%3Bc, A+B;c",
        "A+B;c, A+B;c"
    })
    void anyCodeCanBeAskedFor(String encoded, String code) {
        calls.ok("/vocabularies/lokal/concepts/" + encoded)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%09", "%C2%A0", "%00", ".."})
    void noCodeIsUnknownAsAnyOther(String encoded) {
        for (var part : List.of("", "/narrower", "/mappings", "/history")) {
            calls.get("/vocabularies/ffb/concepts/" + encoded + part).expectStatus().isNotFound();
        }
        calls.get("/vocabularies/ffb/concepts?under=" + encoded).expectStatus().isNotFound();
        calls.get("/concepts?uri=https://w3id.org/ffb/ffb/" + encoded).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oid:1.2.208.176.2.22",
        "urn%3Aoid%3A1.2.208.176.2.22",
        "http:%2F%2Feksempel.dk%2Fterm%2FFFB"
    })
    void theVocabularyMayBeNamedByAnyIdentifier(String vocabulary) {
        calls.ok("/vocabularies/" + vocabulary + "/concepts/F1")
                .expectBody()
                .jsonPath("$.vocabulary")
                .isEqualTo("ffb");
    }

    @Test
    void aConceptIsFoundByItsUri() {
        calls.ok("/concepts?uri=https://w3id.org/ffb/lokal/ENSUU%252FSIU")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("ENSUU/SIU");
        calls.get("/concepts?uri=https://example.org/x").expectStatus().isNotFound();
    }

    @Test
    void anUnknownCodeIsMetWithThoseThatAreAlike() {
        calls.get("/vocabularies/lokal/concepts/j1.4")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-code")
                .jsonPath("$.didYouMean[0].code")
                .isEqualTo("J1.4");
    }

    @Test
    void relativesAreListed() {
        assertThat(codes("/vocabularies/ffb/concepts/F1/broader")).containsExactly("T1");
        assertThat(codes("/vocabularies/ffb/concepts/F1/ancestors")).containsExactly("T1");
        assertThat(codes("/vocabularies/ffb/concepts/T1/narrower")).containsExactly("F1", "F2");
        assertThat(codes("/vocabularies/ffb/concepts/T1/descendants")).containsExactly("F1", "F2");
        assertThat(codes("/vocabularies/ffb/concepts/T1/narrower?at=2024-12-31"))
                .containsExactly("F1", "F2", "F0");
    }

    @Test
    void aListIsNarrowedByKindPlaceAndDay() {
        assertThat(codes("/vocabularies/ffb/concepts")).containsExactly("T1", "F1", "F2");
        assertThat(codes("/vocabularies/ffb/concepts?kind=theme")).containsExactly("T1");
        assertThat(codes("/vocabularies/ffb/concepts?kind=theme,function&kind=offer"))
                .containsExactly("T1", "F1", "F2");
        assertThat(codes("/vocabularies/ffb/concepts?top=true")).containsExactly("T1");
        assertThat(codes("/vocabularies/ffb/concepts?under=T1")).containsExactly("F1", "F2");
        calls.get("/vocabularies/ffb/concepts?kind=tema").expectStatus().isBadRequest();
        calls.get("/vocabularies/ffb/concepts?under=T1&top").expectStatus().isBadRequest();
    }

    @Test
    void pagesFitTogetherWhileAReleaseIsPublished() {
        var first = json("/vocabularies/ffb/concepts?limit=2");
        live.advance(SmallEdition.second());
        var second =
                json("/vocabularies/ffb/concepts?limit=2&cursor=" + first.get("next").asString());
        assertThat(codes(first)).containsExactly("T1", "F1");
        assertThat(codes(second)).containsExactly("F2");
        assertThat(second.get("edition").asInt()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void aCursorServesOnlyTheListThatItCameFrom() {
        var next = json("/vocabularies/ffb/concepts?limit=1").get("next").asString();
        for (var other :
                List.of(
                        "/vocabularies/lokal/concepts?cursor=" + next,
                        "/vocabularies/ffb/concepts?kind=theme&cursor=" + next,
                        "/vocabularies/ffb/concepts?at=2020-01-01&cursor=" + next,
                        "/vocabularies/ffb/concepts?cursor=" + next + "x",
                        "/vocabularies/ffb/concepts?cursor=**")) {
            calls.get(other)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.parameter")
                    .isEqualTo("cursor");
        }
    }

    @Test
    void collectionsAreThePublishersSubsets() {
        calls.ok("/vocabularies/ffb/collections")
                .expectBody()
                .jsonPath("$.items[0].key")
                .isEqualTo("mad")
                .jsonPath("$.items[0].size")
                .isEqualTo(2);
        calls.ok("/vocabularies/ffb/collections/mad")
                .expectBody()
                .jsonPath("$.members[0].code")
                .isEqualTo("F2");
        calls.get("/vocabularies/ffb/collections/nej").expectStatus().isNotFound();
    }

    private List<String> codes(String address) {
        return codes(json(address));
    }

    private static List<String> codes(JsonNode list) {
        var codes = new ArrayList<String>();
        list.get("items").forEach(item -> codes.add(item.get("code").asString()));
        return codes;
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(calls.text(address));
    }
}

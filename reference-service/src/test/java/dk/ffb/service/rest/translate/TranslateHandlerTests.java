package dk.ffb.service.rest.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import org.junit.jupiter.api.Test;

class TranslateHandlerTests {

    private final Calls calls = new Calls(SmallEdition.first());

    @Test
    void answersInTheShapeOfTheContract() {
        assertThat(calls.text("/translate?system=lokal&code=J1.4&target=ffb"))
                .isEqualTo(
                        """
                        {"source":{"vocabulary":"lokal","system":"https://w3id.org/ffb/lokal",\
                        "code":"J1.4","label":"Drikke"},\
                        "target":"ffb","at":"2026-11-21","edition":1,"outcome":"translated",\
                        "notes":[],"translations":[{"vocabulary":"ffb",\
                        "system":"urn:oid:1.2.208.176.2.22","code":"F1","label":"Drikke",\
                        "relation":"exact","confidence":0.95,"hops":1,\
                        "path":[{"mappingSet":"lokal-ffb","release":"2026.1","inverted":false,\
                        "relation":"exact","confidence":0.95,\
                        "from":{"vocabulary":"lokal","code":"J1.4"},\
                        "to":{"vocabulary":"ffb","code":"F1"},\
                        "justification":"semapv:ManualMappingCuration"}]}]}\
                        """);
    }

    @Test
    void everyOutcomeIsAnAnswer() {
        assertThat(outcome("lokal", "09")).isEqualTo("ambiguous");
        assertThat(outcome("lokal", "X")).isEqualTo("no-match");
        assertThat(outcome("lokal", ".0")).isEqualTo("unmapped");
        assertThat(outcome("lokal", "nope")).isEqualTo("unknown-code");
        assertThat(outcome("lokal", "ENSUU%2FSIU")).isEqualTo("translated");
    }

    private String outcome(String system, String code) {
        var text = calls.text("/translate?target=ffb&system=" + system + "&code=" + code);
        return text.replaceAll("(?s).*\"outcome\":\"([a-z-]+)\".*", "$1");
    }

    @Test
    void suggestsCodesThatMightHaveBeenMeant() {
        calls.ok("/translate?system=lokal&code=j1,4&target=ffb")
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("unknown-code")
                .jsonPath("$.suggestions[0].code")
                .isEqualTo("J1.4")
                .jsonPath("$.suggestions[0].label")
                .isEqualTo("Drikke")
                .jsonPath("$.source.label")
                .doesNotExist();
    }

    @Test
    void namesTheSuccessorsOfARetiredCode() {
        calls.ok("/translate?system=ffb&code=F0&target=lokal")
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("retired")
                .jsonPath("$.replacedBy[*].code")
                .isArray()
                .jsonPath("$.replacedBy[1].label")
                .isEqualTo("Spise");
    }

    @Test
    void aVocabularyMayBeNamedByAnyIdentifier() {
        calls.ok("/translate?system=lokal&code=J1.4&target=urn:oid:1.2.208.176.2.22")
                .expectBody()
                .jsonPath("$.target")
                .isEqualTo("ffb");
        calls.ok(
                        "/translate?code=J1.4&system=https%3A%2F%2Fw3id.org%2Fffb%2Flokal&target=http://eksempel.dk/term/FFB")
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("translated");
    }

    @Test
    void withoutATargetEveryVocabularyThatCanBeReachedIsOne() {
        calls.ok("/translate?system=lokal&code=J1.4")
                .expectBody()
                .jsonPath("$.target")
                .isEmpty()
                .jsonPath("$.translations[0].vocabulary")
                .isEqualTo("ffb");
    }

    @Test
    void severalTargetsAreNamedInTheirOrder() {
        assertThat(calls.text("/translate?system=lokal&code=J1.4&target=lokal,ffb"))
                .contains("\"target\":[\"lokal\",\"ffb\"]");
    }

    @Test
    void aCaseBeforeTheFirstReleaseIsTranslatedAndSaysSo() {
        calls.ok("/translate?system=lokal&code=J1.4&target=ffb&at=2001-01-01&lang=en")
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("translated")
                .jsonPath("$.notes[0]")
                .value(note -> assertThat((String) note).contains("before"));
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        refused("/translate?code=J1.4", 400, "invalid-parameter", "system");
        refused("/translate?system=lokal", 400, "invalid-parameter", "code");
        refused("/translate?system=lokal&code=%20", 400, "invalid-parameter", "code");
        refused("/translate?system=lokal&code=A&maxHops=5", 400, "invalid-parameter", "maxHops");
        refused("/translate?system=lokal&code=A&fallback=x", 400, "invalid-parameter", "fallback");
        refused("/translate?system=nej&code=A", 404, "unknown-vocabulary", null);
        refused("/translate?system=lokal&code=A&target=nej", 404, "unknown-vocabulary", null);
    }

    private void refused(
            String address,
            int status,
            String type,
            @org.jspecify.annotations.Nullable String parameter) {
        var body =
                calls.get(address)
                        .expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentType("application/problem+json")
                        .expectBody()
                        .jsonPath("$.type")
                        .isEqualTo("/problems/" + type);
        if (parameter != null) {
            body.jsonPath("$.parameter").isEqualTo(parameter);
        }
    }
}

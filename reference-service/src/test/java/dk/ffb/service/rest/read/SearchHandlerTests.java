package dk.ffb.service.rest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.SearchPreparation;
import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchHandlerTests {

    private final LiveEdition live = new LiveEdition(SmallEdition.first());
    private final Calls calls = new Calls(live);

    @Test
    void answersInTheShapeOfTheContract() {
        var answer = json("/search?q=indtage&vocabulary=ffb");

        assertThat(answer.path("total").intValue()).isEqualTo(1);
        assertThat(answer.path("edition").intValue()).isEqualTo(1);
        var hit = answer.path("hits").get(0);
        assertThat(hit.path("concept").path("code").stringValue()).isEqualTo("F1");
        assertThat(hit.path("matched").toString())
                .isEqualTo(
                        """
                        {"field":"altLabel","how":"prefix","text":"<mark>indtage</mark> væske"}\
                        """);
        assertThat(answer.path("facets").toString())
                .isEqualTo("{\"vocabulary\":{\"ffb\":1},\"kind\":{\"function\":1}}");
        assertThat(answer.has("next")).isFalse();
    }

    @Test
    void theNextPageIsOfTheSameEditionAlthoughAnotherWasPublished() {
        var first = json("/search?q=drikke&limit=1");
        live.advance(SmallEdition.second());
        var second = json("/search?q=drikke&limit=1&cursor=" + first.path("next").stringValue());

        assertThat(second.path("edition").intValue()).isEqualTo(1);
        assertThat(second.path("total")).isEqualTo(first.path("total"));
        assertThat(second.path("hits").get(0).path("concept"))
                .isNotEqualTo(first.path("hits").get(0).path("concept"));
    }

    @Test
    void isAnsweredFromTheEditionBeforeUntilTheNewOneIsIndexed() {
        try (var preparation = new SearchPreparation(live, SmallEdition.CLOCK)) {
            preparation.prepare(live.get());
        }
        live.advance(SmallEdition.second());

        assertThat(edition("/search?q=drikke")).isEqualTo(1);
        assertThat(edition("/suggest?q=drikke")).isEqualTo(1);
        assertThat(edition("/search?q=drikke&edition=2")).isEqualTo(2);
        assertThat(edition("/search?q=drikke")).isEqualTo(2);
    }

    private int edition(String path) {
        return json(path).path("edition").intValue();
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        var first = json("/search?q=drikke&limit=1");

        calls.get("/search?q=spise&limit=1&cursor=" + first.path("next").stringValue())
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anotherDayHasAnIndexOfItsOwn() {
        assertThat(json("/search?q=indtage&vocabulary=ffb&at=2024-12-31").path("total").intValue())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?*?*",
                ".*(a+)+$",
                "\"",
                "§",
                "\u202eesips",
                "😀😀",
                "\u0000",
                "%",
                "  ",
                "'; --"
            })
    void whateverIsTypedHasAnAnswer(String typed) {
        var answer = json("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(answer.path("hits").isArray()).isTrue();
    }

    @Test
    void aVeryLongTextIsSearchedByItsFirstWordsAndSaysSo() {
        var answer = json("/search?q=drikke+" + "a+".repeat(1_000));

        assertThat(answer.path("notes").get(0).stringValue()).contains("meget lang");
    }

    @Test
    void saysWhatMayHaveBeenMeantWhereNothingFits() {
        var answer = json("/search?q=drekx");

        assertThat(answer.path("total").intValue()).isZero();
        assertThat(answer.path("didYouMean").get(0).stringValue()).isEqualTo("drikke");
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(calls.text(address));
    }
}

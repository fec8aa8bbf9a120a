package dk.ffb.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.SmallEdition;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever chose a day and a language keeps them wherever the page leads.
class LinkTests {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|action|data-branch|data-suggest|data-table)=\"(/[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"get\".*?</form>");

    /// What is the same on every day: files, the guide, the feed.
    private static final List<String> TIMELESS =
            List.of("/assets/", "/docs", "/openapi.json", "/api/v1/changes");

    private final Pages pages = new Pages(SmallEdition.second());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?",
                "/search?q=drikke&",
                "/search?q=xqzxq&",
                "/vocabularies?",
                "/vocabularies/ffb?open=T1&",
                "/vocabularies/ffb/alphabet?",
                "/vocabularies/ffb/concepts/F1?",
                "/vocabularies/ffb/concepts/F0?",
                "/vocabularies/ffb/releases?",
                "/vocabularies/ffb/changes?",
                "/translate?",
                "/translate?system=lokal&code=J1.4&",
                "/translate?system=lokal&code=j1.4&target=ffb&",
                "/translate/list?",
                "/translate/file?",
                "/mapping-sets?",
                "/mapping-sets/lokal-ffb?",
                "/mapping-sets/lokal-ffb?show=unmapped&",
                "/mapping-sets/lokal-ffb?show=conflicts&",
                "/mapping-sets/lokal-ffb/releases?",
                "/mapping-sets/lokal-ffb/changes?",
                "/releases?",
                "/status?"
            })
    void everyLinkKeepsTheDayAndTheLanguage(String address) {
        var html = pages.html(address + "at=2026-07-01&lang=en");
        var forms = FORM.matcher(html).results().map(it -> it.group()).toList();
        // What leads out of the day, or to the other language, does so by its name.
        var links =
                html.replaceAll("(?s)<form[^>]*method=\"get\".*?</form>", "")
                        .replaceAll("<a href=\"[^\"]*\">Show what holds now</a>", "")
                        .replaceAll("<a class=\"language\"[^>]*>", "")
                        .replaceAll("<link rel=\"alternate\"[^>]*>", "");

        assertThat(ADDRESS.matcher(links).results().map(it -> it.group(1)))
                .filteredOn(Predicate.not(LinkTests::isTimeless))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).contains("at=2026-07-01", "lang=en"));
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(form ->
                        assertThat(form).contains("name=\"at\"", "2026-07-01", "name=\"lang\""));
    }

    private static boolean isTimeless(String link) {
        return TIMELESS.stream().anyMatch(link::startsWith);
    }
}

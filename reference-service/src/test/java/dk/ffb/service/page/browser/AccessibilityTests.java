package dk.ffb.service.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.ffb.service.access.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/// axe-core finds no breach of WCAG 2.2 AA, and no page is wider than a phone.
@ExtendWith(InBrowser.class)
class AccessibilityTests {

    private static final String CONCEPT =
            "/vocabularies/ffb/concepts/14615a09-bd94-4602-b43a-f6d3d3f9801d";
    private final Site site;

    AccessibilityTests(Site site) {
        this.site = site;
    }

    @AfterEach
    void leave() {
        site.everyoneLeaves();
    }

    /// Addresses that anybody may visit.
    private static final List<String> OPEN =
            List.of(
                    "/",
                    "/?lang=en&at=2025-01-01",
                    "/search?q=nedsat%20syn",
                    "/search?q=xqzxqz",
                    "/vocabularies",
                    "/vocabularies/fsiii",
                    "/vocabularies/ffb/alphabet",
                    CONCEPT,
                    "/translate?system=fsiii&code=J1.4",
                    "/translate?system=fsiii&code=findes-ikke",
                    "/translate/list",
                    "/translate/file",
                    "/mapping-sets",
                    "/mapping-sets/lov-ffb",
                    "/mapping-sets/lov-ffb?show=unmapped",
                    "/mapping-sets/lov-ffb?show=conflicts",
                    "/mapping-sets/lov-ffb/releases",
                    "/mapping-sets/lov-ffb/changes",
                    "/releases",
                    "/releases/calendar?at=2010-01-01",
                    "/releases/follow?vocabulary=ffb",
                    "/vocabularies/ffb/releases",
                    "/vocabularies/ffb/changes",
                    "/status",
                    "/sign-in",
                    "/vocabularies/nope");

    /// Addresses for those who edit, with a draft of a vocabulary in place of `DRAFT` and one of a
    /// mapping set in place of `ROWS`.
    private static final List<String> SIGNED_IN =
            List.of(
                    "/releases/webhooks",
                    "/drafts",
                    "/drafts/DRAFT",
                    "/drafts/DRAFT/tree",
                    "/drafts/DRAFT/import",
                    "/drafts/DRAFT/concept",
                    "/drafts/DRAFT/collections",
                    "/drafts/DRAFT/collection",
                    "/drafts/DRAFT/description",
                    "/drafts/DRAFT/difference",
                    "/drafts/DRAFT/impact",
                    "/drafts/ROWS/rows",
                    "/drafts/ROWS/mapping",
                    "/mapping-sets/lov-ffb/desk?show=all");

    /// Parts of pages, files, and what only leads on.
    private static final List<String> NO_PAGE =
            List.of(
                    "/assets/{*name}",
                    "/drafts/{id}/attempt",
                    "/drafts/{id}/branch",
                    "/drafts/{id}/repair",
                    "/drafts/{id}/suggest",
                    "/mapping-sets/{m}/desk/looked",
                    "/mapping-sets/{m}/desk/source",
                    "/mapping-sets/{m}/desk/target",
                    "/mapping-sets/{m}/download",
                    "/sign-in/callback",
                    "/sign-in/start",
                    "/sign-out",
                    "/translate/file/csv",
                    "/translate/file/xlsx",
                    "/vocabularies/{v}/branch",
                    "/vocabularies/{v}/download");

    private static List<String> open() {
        return OPEN;
    }

    private static List<String> signedIn() {
        return SIGNED_IN;
    }

    @ParameterizedTest
    @MethodSource("open")
    void everyoneCanReadEveryPage(String address) {
        var page = site.visitor();
        page.navigate(address);
        assertThat(Axe.faults(page)).isEmpty();
        assertThatItSuitsAPhoneInTheDark(page);
    }

    @ParameterizedTest
    @MethodSource("signedIn")
    void whoeverEditsCanReadEveryPage(String address) {
        var there = address.replace("DRAFT", draft("ffb")).replace("ROWS", draft("lov-ffb"));
        var page = site.signedIn("Eva", Role.EDITOR);
        page.navigate(there);
        assertThat(page.url()).endsWith(there);
        assertThat(Axe.faults(page)).isEmpty();
        assertThatItSuitsAPhoneInTheDark(page);
    }

    private String draft(String key) {
        return site.draft(key, "Eva");
    }

    private static void assertThatItSuitsAPhoneInTheDark(Page page) {
        page.setViewportSize(390, 844);
        page.waitForFunction("innerWidth === 390");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.faultsOfLooks(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    /// Whoever adds a page names an address of it above.
    @Test
    void noPageIsForgotten() {
        var visited =
                Stream.concat(OPEN.stream(), SIGNED_IN.stream())
                        .map(address -> PathContainer.parsePath(address.split("\\?", 2)[0]))
                        .toList();

        assertThat(site.pages())
                .isNotEmpty()
                .filteredOn(path -> !NO_PAGE.contains(path))
                .allSatisfy(path ->
                        assertThat(visited)
                                .as(path)
                                .anyMatch(PathPatternParser.defaultInstance.parse(path)::matches));
        assertThat(site.pages()).containsAll(NO_PAGE);
    }
}

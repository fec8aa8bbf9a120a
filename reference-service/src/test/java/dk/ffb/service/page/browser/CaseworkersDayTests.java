package dk.ffb.service.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A caseworker looks for what to call something, and reads about it.
@ExtendWith(InBrowser.class)
class CaseworkersDayTests {

    private static final String SUGGESTIONS = "**/suggest*";

    private final Site site;

    CaseworkersDayTests(Site site) {
        this.site = site;
    }

    @AfterEach
    void leave() {
        site.everyoneLeaves();
    }

    @Test
    void theWayToAConceptNeedsNoMouse() {
        var page = site.visitor();
        page.navigate("/");
        var field = page.getByRole(AriaRole.COMBOBOX);
        field.focus();
        field.pressSequentially("drik");

        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Drikke");
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "q-options-0");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/vocabularies/[a-z]+/concepts/"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Drikke");
    }

    @Test
    void whatIsChosenStaysChosenThoughSuggestionsComeLate() {
        var page = site.visitor();
        page.navigate("/");
        var field = page.getByRole(AriaRole.COMBOBOX);
        field.focus();
        field.pressSequentially("drik");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Drikke");
        var late = Site.held(page, SUGGESTIONS);
        page.waitForRequest(SUGGESTIONS, () -> field.press("k"));
        page.keyboard().press("ArrowDown");
        come(page, late);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/vocabularies/[a-z]+/concepts/"));
    }

    @Test
    void aListThatIsClosedStaysClosedThoughSuggestionsComeLate() {
        var page = site.visitor();
        page.navigate("/");
        var field = page.getByRole(AriaRole.COMBOBOX);
        field.focus();
        var late = Site.held(page, SUGGESTIONS);
        page.waitForRequest(SUGGESTIONS, () -> field.press("d"));
        page.keyboard().press("Escape");
        come(page, late);

        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    }

    /// Lets suggestions come, and the page do with them what it will before it hears anything else.
    private static void come(Page page, Runnable suggestions) {
        page.waitForResponse(SUGGESTIONS, suggestions).finished();
        page.evaluate("fetch('/api/v1/status').then(answer => answer.text())");
    }

    @Test
    void escapeClosesTheListAndEnterSearches() {
        var page = site.visitor();
        page.navigate("/");
        var field = page.getByRole(AriaRole.COMBOBOX);
        field.focus();
        field.pressSequentially("nedsat syn");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/search\\?q=nedsat"));
        assertThat(page.locator(".hits > li").first()).containsText("Synsnedsættelse");
    }

    @Test
    void aSearchIsNarrowedDownAndLeadsToAConcept() {
        var page = site.visitor();
        page.navigate("/search?q=drikke");
        page.locator(".facets").getByText("Fælles Faglige Begreber").click();
        assertThat(page).hasURL(Pattern.compile("vocabulary=ffb"));
        page.locator(".hits a").first().click();

        assertThat(page.locator("h1")).hasText("Drikke");
        assertThat(page.locator("table").first()).containsText("Fælles Sprog III");
    }

    @Test
    void branchesOpenWhereTheyAre() {
        var page = site.visitor();
        page.navigate("/vocabularies/ffb");
        var twist = page.locator(".twist").first();
        twist.focus();
        page.keyboard().press("ArrowRight");

        assertThat(twist).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".tree .tree > li").first()).isVisible();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".tree .tree > li").first()).isHidden();
    }

    @Test
    void everythingReadsWithoutScripts() {
        var page = site.visitorWithoutScripts();
        page.navigate("/");
        page.locator("#q").fill("bostøtte");
        page.locator("#q").press("Enter");
        page.locator(".hits a").first().click();
        assertThat(page).hasURL(Pattern.compile("/concepts/"));
        page.locator(".breadcrumbs a").first().click();
        assertThat(page).hasURL(Pattern.compile("/vocabularies/[a-z]+(\\?|$)"));
        page.locator(".twist").first().click();

        assertThat(page.locator(".tree .tree > li").first()).isVisible();
    }

    @Test
    void aDayIsKeptFromPageToPage() {
        var page = site.visitor();
        page.navigate("/");
        page.getByLabel("Gyldig pr.").fill("2025-02-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("/\\?.*at=2025-02-01"));
        page.locator("main table a").first().click();

        assertThat(page).hasURL(Pattern.compile("/vocabularies/.*at=2025-02-01"));
        assertThat(page.locator("main")).containsText("1. februar 2025");
    }
}

package dk.ffb.service.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.ffb.service.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody works through a mapping set at the mapping desk, with single keys and without.
@ExtendWith(InBrowser.class)
class MappersDayTests {

    private static final String DESK = "/mapping-sets/eksempel-fagsystem-ffb/desk";

    private final Site site;

    MappersDayTests(Site site) {
        this.site = site;
    }

    @AfterEach
    void leave() {
        site.everyoneLeaves();
    }

    @Test
    void codesAreDecidedWithSingleKeysOneAfterAnother() {
        var page = at(signedIn("Mette", site.visitor()), DESK + "?show=all&draft=new");
        var first = page.locator("#row").textContent();

        page.keyboard().press("n");
        assertThat(page.locator("#desk-said")).containsText("har intet modsvar");
        assertThat(page).hasURL(Pattern.compile("draft=eksempel-fagsystem-ffb-\\d+"));
        assertThat(page.locator("#row")).not().hasText(first);
        assertThat(page.locator("#row")).isFocused();

        page.keyboard().press("u");
        assertThat(page.locator("#row")).hasText(first);
        page.keyboard().press("j");
        assertThat(page.locator("#row")).not().hasText(first);
        page.keyboard().press("k");
        assertThat(page.locator("#row")).hasText(first);
        assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    void anotherTargetIsSearchedForAndGivenARelation() {
        var page = at(signedIn("Mikkel", site.visitor()), DESK + "?show=all&draft=new");
        page.keyboard().press("s");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("synsnedsættelse");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Fundet")).isVisible();

        page.keyboard().press("r");
        page.locator("#relation").selectOption("related");
        page.keyboard().press("Escape");
        page.keyboard().press("a");

        assertThat(page.locator("#desk-said")).containsText("er beslægtet med ”Synsnedsættelse”");
        assertThat(
                        page.locator(
                                ".views a",
                                new Page.LocatorOptions().setHasText("Afgjort i kladden")))
                .containsText("1");
    }

    @Test
    void theTargetThatIsChosenIsSeenInItsTree() {
        var page = at(signedIn("Mona", site.visitor()), DESK + "?show=all&draft=new&q=drikke");
        page.locator("#choice-2").check();

        assertThat(page.locator("#target h3"))
                .hasText(page.locator("label[for=choice-2] strong").textContent());
        assertThat(page.locator("#target .tree [aria-current]")).isVisible();
    }

    @Test
    void keysAreListedAndCanBeTurnedOff() {
        var page = at(signedIn("Mads", site.visitor()), DESK + "?show=all&draft=new");
        var first = page.locator("#row").textContent();
        page.keyboard().press("?");
        page.getByLabel("Brug enkelttaster").uncheck();
        page.locator("#row").focus();
        page.keyboard().press("j");
        assertThat(page.getByText("forrige kode")).isVisible();
        assertThat(page.locator("#row")).hasText(first);
        assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    void theDeskWorksWithoutScripts() {
        var page = signedIn("Malene", site.visitorWithoutScripts());
        page.navigate(DESK + "?show=all&draft=new");
        var first = page.locator("#row").textContent();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Intet modsvar"))
                .click();

        assertThat(page.locator(".told")).containsText("har intet modsvar");
        assertThat(page.locator("#row")).not().hasText(first);
    }

    @Test
    void theDeskIsReadOnAPhoneInTheDark() {
        var page =
                at(signedIn("Maja", site.visitorOnAPhoneInTheDark()), DESK + "?show=all&view=tree");

        assertThat(Axe.faultsOfLooks(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private static Page at(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("[data-keys]")).isVisible();
        return page;
    }

    private Page signedIn(String name, Page page) {
        return site.signedIn(page, name, Role.EDITOR);
    }
}

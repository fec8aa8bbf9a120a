package dk.ffb.service.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.ffb.service.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An editor changes a concept, and an approver lets it out.
@ExtendWith(InBrowser.class)
class EditorsDayTests {

    private static final String NEEDS = "databehov";

    private final Site site;

    EditorsDayTests(Site site) {
        this.site = site;
    }

    @AfterEach
    void leave() {
        site.everyoneLeaves();
    }

    @Test
    void aChangeGoesFromOneHandToAnotherAndOut() {
        var editor = site.visitor();
        editor.navigate("/sign-in");
        signIn(editor, "Eva", Role.EDITOR);
        assertThat(editor.locator("h1")).hasText("Kladder");
        editor.getByLabel("Vokabular", new Page.GetByLabelOptions().setExact(true))
                .selectOption(NEEDS);
        editor.getByLabel("Hvad handler den om").first().fill("Et nyt behov");
        button(editor, "Begynd").first().click();
        assertThat(editor.locator("h1")).hasText("Et nyt behov");
        var address = editor.url();

        editor.getByText("Nyt begreb").click();
        var form = editor.locator("form:has(input[value=add-concept])");
        form.locator("[name=code]").fill("DB-99");
        form.getByLabel("Navn (da)").fill("Tolkebehov");
        form.getByLabel("Slags").selectOption("data-need");
        form.getByLabel("Hvorfor").fill("Efterspurgt");
        assertThat(Axe.faults(editor)).isEmpty();
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(editor.locator(".tree")).containsText("Tolkebehov");
        assertThat(editor.locator(".said")).containsText("Begrebet er i kladden.");
        editor.locator(".views").getByText("Overblik").click();
        assertThat(editor.locator(".answers > li").first()).containsText("Tolkebehov");
        assertThat(Axe.faults(editor)).isEmpty();
        button(editor, "Indsend til godkendelse").click();
        assertThat(editor.locator(".state")).containsText("Venter på godkendelse");

        var approver = signedIn("Anne", Role.APPROVER);
        approver.navigate(address);
        field(approver, "Godkend", "Et ord med på vejen").fill("Set og fundet i orden");
        button(approver, "Godkend").click();
        field(approver, "Udgiv", "Betegnelse").fill("2026.9");
        button(approver, "Udgiv").click();
        assertThat(approver.locator(".state")).containsText("Udgivet");

        var reader = site.visitor();
        reader.navigate("/vocabularies/" + NEEDS + "/concepts/DB-99");
        assertThat(reader.locator("h1")).hasText("Tolkebehov");
    }

    @Test
    void aNewListBegins() {
        var editor = signedIn("Eva", Role.EDITOR);
        editor.getByText("Et nyt vokabular").click();
        var begin = editor.locator("form:has([name='new.scope'])");
        begin.getByLabel("Nøgle").fill("aktiviteter");
        begin.getByLabel("Titel").fill("Aktiviteter");
        assertThat(Axe.faults(editor)).isEmpty();
        begin.getByRole(AriaRole.BUTTON).click();
        assertThat(editor.locator(".state")).containsText("aldrig udgivet");

        editor.locator(".views").getByText("Begreber").click();
        editor.getByText("Nyt begreb").click();
        var form = editor.locator("form:has(input[value=add-concept])");
        form.locator("[name=code]").fill("S");
        form.getByLabel("Navn (da)").fill("Svømme");
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(editor.locator(".tree")).containsText("Svømme");
        editor.locator(".views").getByText("Forskel").click();
        assertThat(editor.locator("h1")).hasText("Alt er nyt");
        editor.locator(".views").getByText("Følger").click();
        assertThat(editor.locator("h1")).hasText("Følger for andre");
        assertThat(Axe.faults(editor)).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidBesideTheForm() {
        var editor = signedIn("Eva", Role.EDITOR);
        button(editor, "Begynd").first().click();
        editor.getByText("Nyt begreb").click();
        var form = editor.locator("form:has(input[value=add-concept])");
        form.locator("[name=code]").fill("DB-98");
        form.getByLabel("Navn (da)").fill("Uden sted");
        form.getByLabel("Føj til").fill("findes-ikke");
        form.getByLabel("Føj til").press("Tab");
        form.getByRole(AriaRole.BUTTON).last().click();

        assertThat(form.getByRole(AriaRole.ALERT)).containsText("findes-ikke");
        assertThat(form.getByLabel("Navn (da)")).hasValue("Uden sted");
    }

    @Test
    void aFaultIsSaidBesideTheFieldBeforeTheFormIsSent() {
        var editor = atDraft("Eva", NEEDS);
        var address = editor.url();
        editor.navigate(address + "/concept?code=50-01");
        var name = editor.getByLabel("Navn (da)").inputValue();
        var others = editor.getByLabel("Andre ord (da)");
        others.fill(name);
        others.blur();
        assertThat(others).hasAttribute("aria-invalid", "true");
        assertThat(editor.locator("[data-part=alt_label] .faults").first()).containsText(name);
        assertThat(Axe.faults(editor)).isEmpty();

        others.fill("Noget andet");
        others.blur();
        assertThat(others).not().hasAttribute("aria-invalid", "true");
        editor.navigate(address + "/concept");
        editor.locator("[name=code]").fill("50-01");
        editor.locator("[name=code]").blur();
        assertThat(editor.locator("form:has([value=add-concept]) > .faults"))
                .containsText("er der allerede");
    }

    @Test
    void aConceptIsSplitIntoOneThatIsThereAndANewOne() {
        var editor = atDraft("Eva", NEEDS);
        editor.navigate(editor.url() + "/concept?code=50-01");
        editor.getByText("Del begrebet i flere").click();
        var form = editor.locator("form:has(input[value=split-concept])");
        form.getByLabel("Del 1: kode").fill("50-02");
        form.getByLabel("Del 2: kode").fill("DB-50");
        form.getByLabel("Del 2: navn").fill("Den anden halvdel");
        assertThat(Axe.faults(editor)).isEmpty();
        button(editor, "Del begrebet").click();
        assertThat(editor.locator(".tree")).containsText("Den anden halvdel");

        editor.locator(".views").getByText("Forskel").click();
        assertThat(editor.locator(".altered")).hasCount(2);
        assertThat(editor.locator(".altered").filter(with("50-01"))).containsText("Udgået");
    }

    @Test
    void whatTheReleaseHasWrongAlreadyIsNotTheEditors() {
        var editor = atDraft("Eva", "caresocial");
        var address = editor.url();
        editor.navigate(address + "/concept");
        editor.locator("[name=code]").fill("X-1");
        editor.getByLabel("Navn (da)").fill("Noget nyt");
        button(editor, "Gem det nye begreb").click();
        assertThat(editor.locator(".tree")).containsText("Noget nyt");

        editor.navigate(address);
        assertThat(editor.getByText("Intet er galt.")).isVisible();
        assertThat(editor.getByText("Også i udgivelsen")).isVisible();
        editor.navigate(address + "/concept?code=X-1");
        assertThat(editor.locator(".form-error-message:not(:empty)")).hasCount(0);
        assertThat(editor.getByText("Som udgivet")).hasCount(0);
    }

    @Test
    void collectionsAndTheDescriptionAreChangedInFormsToo() {
        var editor = atDraft("Eva", NEEDS);
        editor.locator(".views").getByText("Sortimenter").click();
        editor.getByText("Nyt sortiment").click();
        editor.getByLabel("Nøgle").fill("udvalg");
        editor.getByLabel("Titel (da)").fill("Et udvalg");
        editor.getByLabel("Føj til").fill("50-01");
        editor.getByLabel("Føj til").press("Tab");
        button(editor, "Gem det nye sortiment").click();
        editor.getByText("Et udvalg").click();
        assertThat(editor.locator(".chosen-code")).hasCount(1);
        assertThat(Axe.faults(editor)).isEmpty();

        editor.locator(".views").getByText("Beskrivelse").click();
        editor.getByLabel("Titel (da)").fill("Behov for data");
        button(editor, "Gem ændringen").click();
        assertThat(editor.locator(".said")).containsText("Gemt.");
        assertThat(Axe.faults(editor)).isEmpty();
        editor.locator(".views").getByText("Forskel").click();
        assertThat(editor.locator(".altered")).hasCount(2);
    }

    @Test
    void nothingTypedIsLostWhenTheSessionEndsMeanwhile() {
        var editor = signedIn("Eva", Role.EDITOR);
        button(editor, "Begynd").first().click();
        assertThat(editor).hasURL(Pattern.compile("/drafts/."));
        editor.navigate(editor.url() + "/concept");
        editor.locator("[name=code]").fill("X-1");
        editor.getByLabel("Navn (da)").fill("Skrevet før fristen");
        editor.context().clearCookies();
        button(editor, "Gem det nye begreb").click();

        assertThat(editor.locator("h1")).hasText("Log ind");
        signIn(editor, "Eva", Role.EDITOR);
        assertThat(editor.locator("h1")).hasText("Nyt begreb");
        assertThat(editor.getByLabel("Navn (da)")).hasValue("Skrevet før fristen");
        button(editor, "Gem det nye begreb").click();
        assertThat(editor.locator(".tree")).containsText("Skrevet før fristen");
    }

    @Test
    void whoComesSecondSeesBothAndKeepsWhatTheyTyped() {
        var editor = signedIn("Eva", Role.EDITOR);
        editor.getByLabel("Vokabular", new Page.GetByLabelOptions().setExact(true))
                .selectOption(NEEDS);
        button(editor, "Begynd").first().click();
        assertThat(editor).hasURL(Pattern.compile("/drafts/."));
        var form = editor.url() + "/concept?code=50-01";
        editor.navigate(form);
        editor.getByLabel("Navn (da)").fill("Mit ord");
        var other = signedIn("Ida", Role.EDITOR);
        other.navigate(form);
        other.getByLabel("Navn (da)").fill("Hendes ord");
        other.getByLabel("Definition (da)").fill("Hendes definition");
        button(other, "Gem ændringen").click();
        assertThat(other.locator(".tree")).containsText("Hendes ord");

        button(editor, "Gem ændringen").click();
        assertThat(editor.locator(".said")).containsText("Ida");
        assertThat(editor.getByLabel("Navn (da)")).hasValue("Mit ord");
        assertThat(editor.getByLabel("Definition (da)")).hasValue("Hendes definition");
        assertThat(editor.locator(".meanwhile")).containsText("Hendes ord");
        assertThat(Axe.faults(editor)).isEmpty();
        button(editor, "Gem ændringen").click();
        assertThat(editor.locator(".tree")).containsText("Mit ord");
    }

    @Test
    void aFileIsTriedBeforeTheRowsThatAreTickedAreTakenIn() {
        var editor = signedIn("Eva", Role.EDITOR);
        editor.getByLabel("Vokabular", new Page.GetByLabelOptions().setExact(true))
                .selectOption(NEEDS);
        button(editor, "Begynd").first().click();
        editor.locator(".views").getByText("Indlæs fil").click();
        var file = editor.locator("[type=file]");
        file.setInputFiles(csv("code,label\nDB-77,Nyt fra filen\nDB-78\n"));
        assertThat(editor.locator("#tried")).containsText("linje 3");

        file.setInputFiles(csv("code,label\nDB-77,Nyt fra filen\nDB-78,Skal ikke med\n"));
        editor.getByLabel("Skal ikke med").uncheck();
        assertThat(Axe.faults(editor)).isEmpty();
        button(editor, "Tag ind (1 valgt)").click();
        assertThat(editor.locator(".altered")).hasCount(1);
        assertThat(editor.locator(".altered")).containsText("Nyt fra filen");
    }

    @Test
    void aFileThatIsChosenBeforeTheScriptHasComeIsTriedWhenItComes() {
        var editor = atDraft("Eva", NEEDS);
        var script = Site.held(editor, "**/import.js*");
        editor.navigate(editor.url() + "/import");
        editor.locator("[type=file]").setInputFiles(csv("code,label\nDB-78\n"));
        script.run();

        assertThat(editor.locator("#tried")).containsText("linje 2");
    }

    /// An editor at a new draft of a vocabulary.
    private Page atDraft(String name, String vocabulary) {
        var editor = signedIn(name, Role.EDITOR);
        editor.getByLabel("Vokabular", new Page.GetByLabelOptions().setExact(true))
                .selectOption(vocabulary);
        button(editor, "Begynd").first().click();
        assertThat(editor).hasURL(Pattern.compile("/drafts/."));
        return editor;
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static FilePayload csv(String text) {
        return new FilePayload("liste.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nobodySeesDraftsWithoutSigningIn() {
        var page = site.visitor();
        page.navigate("/drafts");
        assertThat(page).hasURL(Pattern.compile("/sign-in\\?to=%2Fdrafts$"));
        assertThat(Axe.faults(page)).isEmpty();
        page.getByLabel("Adgangstoken").fill("gættet");
        button(page, "Log ind").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("kendes ikke");
    }

    private Page signedIn(String name, Role role) {
        var page = site.signedIn(name, role);
        page.navigate("/drafts");
        return page;
    }

    private void signIn(Page page, String name, Role role) {
        page.getByLabel("Adgangstoken").fill(site.token(name, role));
        button(page, "Log ind").click();
    }

    /// A field of the form that has a button of that name.
    private static Locator field(Page page, String button, String label) {
        return page.locator("form")
                .filter(new Locator.FilterOptions().setHas(button(page, button)))
                .getByLabel(label);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

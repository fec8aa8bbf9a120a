package dk.ffb.service.page.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An integrator translates a code, a list and files.
@ExtendWith(InBrowser.class)
class IntegratorsDayTests {

    private final Site site;

    IntegratorsDayTests(Site site) {
        this.site = site;
    }

    @AfterEach
    void leave() {
        site.everyoneLeaves();
    }

    @Test
    void oneCodeIsTranslatedStepByStep() {
        var page = site.visitor();
        page.navigate("/translate");
        page.getByLabel("Fra vokabular").selectOption("kle");
        var code = page.getByLabel("Kode eller navn");
        code.fill("27.35.16");
        code.press("Tab"); // or suggestions lie over what is below
        page.getByLabel("Til vokabular").selectOption("ffb");
        button(page, "Oversæt").click();

        assertThat(page).hasURL(Pattern.compile("code=27.35.16"));
        assertThat(page.locator(".way").first()).containsText("kle-ffb");
    }

    @Test
    void aPastedListIsTranslatedAndSaysWhatBecameOfEachLine() {
        var page = site.visitor();
        page.navigate("/translate/list");
        page.getByLabel("Koder").fill("J1.4\nfindes-ikke\n010190-1234");
        button(page, "Oversæt").click();

        var rows = page.locator("tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).containsText("Drikke");
        assertThat(rows.nth(1)).containsText("Ukendt kode");
        assertThat(rows.nth(2)).containsText("ligner et CPR-nummer");
        assertThat(page.locator("main")).not().containsText("010190");
    }

    @Test
    void aFileIsTranslatedAndTakenHome() throws IOException {
        var page = site.visitor();
        page.navigate("/translate/file");
        choose(
                page,
                "koder.csv",
                "navn;kode\n\"Ål; røget\";J1.4\nNy;findes-ikke\n"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(page.getByLabel("Kolonne med koder")).hasValue("kode");
        button(page, "Oversæt filen").click();

        assertThat(page.locator("#said")).hasText("2 rækker");
        assertThat(page.locator("#rows tr")).hasCount(1);
        var download = page.waitForDownload(() -> button(page, "Hent som CSV").click());
        assertThat(Files.readString(download.path()))
                .contains("\"Ål; røget\";J1.4;translated;")
                .contains("Ny;findes-ikke;unknown-code;");
    }

    @Test
    void aFileThatIsChosenBeforeTheScriptHasComeIsReadWhenItComes() {
        var page = site.visitor();
        var script = Site.held(page, "**/table.js*");
        page.navigate("/translate/file");
        choose(page, "koder.csv", "nr;kode\n1;J1.4\n".getBytes(StandardCharsets.UTF_8));
        script.run();

        assertThat(page.getByLabel("Kolonne med koder")).hasValue("kode");
    }

    @Test
    void aWorkbookComesBackAsAWorkbook() throws IOException {
        var page = site.visitor();
        page.navigate("/translate/file");
        choose(page, "koder.xlsx", workbook());
        button(page, "Oversæt filen").click();
        var download = page.waitForDownload(() -> button(page, "Hent som Excel").click());

        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(Files.readAllBytes(download.path())))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("J1.4");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("translated");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("unknown-code");
        }
    }

    @Test
    void aLongFileShowsHowFarItIsAndNoMoreThanThreeHundredRows() {
        var csv = new StringBuilder("code\n");
        for (var i = 0; i < 20_000; i++) {
            csv.append(i % 20 == 0 ? "ukendt" + i : "J1.4").append('\n');
        }
        var page = site.visitor();
        page.navigate("/translate/file");
        choose(page, "lang.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        page.evaluate(
                "window.shares = new Set(); const bar = document.getElementById('progress');"
                        + " new MutationObserver(() => shares.add(bar.value))"
                        + ".observe(bar, { attributes: true })");
        button(page, "Oversæt filen").click();

        assertThat(page.getByText("20.000 rækker")).isVisible();
        assertThat(page.locator("#rows tr")).hasCount(300);
        assertThat((Integer) page.evaluate("shares.size")).isGreaterThan(4);
        assertThat(page.locator("[data-outcome=unknown-code]")).containsText("1.000");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedInWords() {
        var page = site.visitor();
        page.navigate("/translate/file");
        choose(page, "koder.xlsx", new byte[] {1, 2, 3});

        assertThat(page.locator("#said")).containsText("kan ikke læses som et Excel-regneark");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String name, byte[] content) {
        page.getByLabel("CSV- eller Excel-fil")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Koder");
            sheet.value(0, 0, "code");
            sheet.value(1, 0, "J1.4");
            sheet.value(2, 0, 27.35);
        }
        return out.toByteArray();
    }
}

package dk.ffb.service.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import dk.ffb.service.ReferenceServiceApplication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The pages in a browser over loopback: what somebody waits for, and how much of a page there is.
final class PageBench implements Benchmark {

    private static final int ROUNDS = 3;
    private static final int ROWS = 100_000;
    private static final int PATIENCE = 120_000;
    private static final List<String> TYPED = List.of("drikke", "synsneds", "bostøtte", "J1.4");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "pages in Chromium: first page of a cold service, as-you-type, a file of 100,000 rows";
    }

    @Override
    public void run(Report report) throws Exception {
        var data = Bench.DIRECTORY.resolve("pages");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(Bench.DIRECTORY);
        service(data).close();
        try (var playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = launch(playwright)) {
            coldly(report, data, browser);
            try (var service = service(data)) {
                typed(report, visitor(browser, service));
                file(report, visitor(browser, service));
            }
        }
        FileSystemUtils.deleteRecursively(data);
    }

    private static ConfigurableApplicationContext service(Path data) {
        return new SpringApplication(ReferenceServiceApplication.class)
                .run("--server.port=0", "--ffb.data=" + data, "--logging.level.root=warn");
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox")));
    }

    private static Page visitor(Browser browser, ConfigurableApplicationContext service) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL("http://127.0.0.1:" + port)
                                .setLocale("da-DK"));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private static void coldly(Report report, Path data, Browser browser) {
        report.table("first page of a cold service", "interactive ms", "loaded ms");
        for (var round = 1; round <= ROUNDS; round++) {
            try (var service = service(data)) {
                var page = visitor(browser, service);
                page.navigate("/");
                report.row(
                        "start " + round,
                        number(page, timing("domContentLoadedEventEnd")),
                        number(page, timing("loadEventEnd")));
                page.context().close();
            }
        }
    }

    private static String timing(String moment) {
        return "performance.getEntriesByType('navigation')[0]." + moment;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    /// From the key to the picture that follows on the answer.
    private static void typed(Report report, Page page) {
        page.navigate("/");
        page.evaluate(
                """
                window.waits = []; let pressed = 0;
                document.addEventListener('keydown', () => { pressed = performance.now(); }, true);
                new MutationObserver(() => { const from = pressed; pressed = 0;
                  if (from) requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - from)));
                }).observe(document.querySelector('.options'), { childList: true });
                """);
        report.table("as you type", "letters", "median ms", "longest ms");
        for (var text : TYPED) {
            page.evaluate("window.waits.length = 0");
            page.locator("#q").fill("");
            page.locator("#q").pressSequentially(text, delay());
            page.waitForTimeout(500);
            report.row(
                    text,
                    (int) number(page, "waits.length"),
                    number(page, "waits.toSorted((a, b) => a - b)[waits.length >> 1] ?? 0"),
                    number(page, "Math.max(0, ...waits)"));
        }
        page.context().close();
    }

    private static com.microsoft.playwright.Locator.PressSequentiallyOptions delay() {
        return new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(250);
    }

    private static void file(Report report, Page page) {
        page.navigate("/translate/file");
        page.locator("[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "koder.csv", "text/csv", rows().getBytes(StandardCharsets.UTF_8)));
        page.evaluate(
                """
                window.most = 0; window.steps = new Set();
                setInterval(() => { most = Math.max(most, document.querySelectorAll('#rows tr').length);
                  steps.add(document.querySelector('#progress').value); }, 20);
                """);
        var start = System.nanoTime();
        page.getByText("Oversæt filen").click();
        page.locator("#said:text-is('100.000 rækker')").waitFor();
        var seconds = (System.nanoTime() - start) / 1e9;
        report.table("file", "rows", "seconds", "steps of progress", "most rows in the page");
        report.row(
                "CSV, every 20th unknown",
                ROWS,
                seconds,
                (int) number(page, "steps.size"),
                (int) number(page, "most"));
        page.context().close();
    }

    private static String rows() {
        var csv = new StringBuilder("code\n");
        for (var i = 0; i < ROWS; i++) {
            csv.append(i % 20 == 0 ? "ukendt" + i : "J1.4").append('\n');
        }
        return csv.toString();
    }
}

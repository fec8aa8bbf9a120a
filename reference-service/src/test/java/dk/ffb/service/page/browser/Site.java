package dk.ffb.service.page.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.ReferenceServiceApplication;
import dk.ffb.service.access.NewToken;
import dk.ffb.service.access.Role;
import dk.ffb.service.access.TokenFile;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.office.DraftOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.reactive.function.server.RouterFunction;

/// The running service with the shipped content, and a browser to visit it with.
final class Site implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /// What programs ask for.
    private static final List<String> NOT_FOR_PEOPLE =
            List.of("/api/", "/fhir", "/docs", "/openapi", "/health", "/actuator", "/problems");

    /// How long a busy machine may take for anything, in milliseconds.
    private static final int PATIENCE = 60_000;

    private final Path data;
    private final ConfigurableApplicationContext service;
    private final Playwright playwright;
    private final Browser browser;

    Site(Path executable) throws IOException {
        data = Files.createTempDirectory("ffb-site");
        service =
                new SpringApplication(ReferenceServiceApplication.class)
                        .run("--server.port=0", "--ffb.data=" + data);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setTimeout(PATIENCE)
                                        .setArgs(List.of("--no-sandbox")));
    }

    static Optional<Path> executable() {
        return BROWSERS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    String address() {
        return "http://127.0.0.1:"
                + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// A token for somebody with a role.
    String token(String name, Role role) {
        var wanted = new NewToken(name, Set.of(role), Set.of(), Duration.ofHours(1));
        return service.getBean(TokenFile.class).create(wanted, Instant.now()).secret();
    }

    /// Somebody who has signed in before: their browser holds the cookie of their session.
    Page signedIn(String name, Role role) {
        return signedIn(visitor(), name, role);
    }

    Page signedIn(Page page, String name, Role role) {
        var session = new Cookie("ffb-session", token(name, role));
        page.context()
                .addCookies(
                        List.of(
                                session.setUrl(address())
                                        .setHttpOnly(true)
                                        .setSameSite(SameSiteAttribute.STRICT)));
        return page;
    }

    /// A draft of what has this key; begun by somebody where nobody has begun one yet.
    String draft(String key, String name) {
        var desk = service.getBean(DraftOffice.class).desk();
        var who = new Author("local:" + name, name);
        var subject = key.contains("-") ? Subject.MAPPING_SET : Subject.VOCABULARY;
        return desk.all().stream()
                .filter(it -> it.key().equals(key) && it.title().equals("Til at læse"))
                .map(DraftSummary::id)
                .findFirst()
                .orElseGet(() -> desk.create(subject, key, "Til at læse", who).id());
    }

    /// The paths of all pages that can be visited, as they are routed; the guide is no page of
    /// ours.
    Set<String> pages() {
        var paths = new TreeSet<String>();
        service.getBeansOfType(RouterFunction.class)
                .values()
                .forEach(routes -> routes.accept(new RoutedPaths(paths)));
        paths.removeIf(path -> !path.startsWith("/"));
        paths.removeIf(path -> NOT_FOR_PEOPLE.stream().anyMatch(path::startsWith));
        return paths;
    }

    /// A new visitor's browser window.
    Page visitor() {
        return visitor(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /// A visitor with a small screen who likes it dark.
    Page visitorOnAPhoneInTheDark() {
        return visitor(
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setColorScheme(ColorScheme.DARK));
    }

    Page visitorWithoutScripts() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /// Nobody here likes motion, so that a look at a page is not one at something between two
    /// looks.
    private Page visitor(Browser.NewContextOptions options) {
        var context =
                browser.newContext(
                        options.setBaseURL(address())
                                .setLocale("da-DK")
                                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /// Holds what a page fetches from such an address back, until what is given is run.
    static Runnable held(Page page, String addresses) {
        var held = new ArrayList<Route>();
        page.route(addresses, held::add);
        return () -> {
            page.waitForCondition(() -> !held.isEmpty());
            page.unroute(addresses);
            held.forEach(Route::resume);
        };
    }

    /// Shuts all windows: a browser has room for so many connections and no more.
    void everyoneLeaves() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        service.close();
        FileSystemUtils.deleteRecursively(data);
    }
}

package dk.ffb.service.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// axe-core finds no breach of WCAG 2.2 AA, and no page is wider than a phone.
@ExtendWith(InBrowser.class)
class AccessibilityTests {

    private static final String CONCEPT =
            "/vocabularies/ffb/concepts/14615a09-bd94-4602-b43a-f6d3d3f9801d";
    private static final String RULES =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    private final Site site;

    AccessibilityTests(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "/vocabularies/nope"
            })
    void everyoneCanReadEveryPage(String address) throws IOException {
        assertThat(faults(site.visitor(), address)).isEmpty();
        var phone = site.visitorOnAPhoneInTheDark();
        assertThat(faults(phone, address)).isEmpty();
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private static List<?> faults(Page page, String address) throws IOException {
        page.navigate(address);
        page.evaluate(axe());
        return (List<?>)
                page.evaluate(
                        "axe.run(document, "
                                + RULES
                                + ").then(found => found.violations.map("
                                + "each => each.id + ': ' + each.nodes.map(node => node.html).join(' ')))");
    }

    private static String axe() throws IOException {
        try (var in = AccessibilityTests.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

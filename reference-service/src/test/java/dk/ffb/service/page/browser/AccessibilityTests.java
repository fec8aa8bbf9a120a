package dk.ffb.service.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// axe-core finds no breach of WCAG 2.2 AA, and no page is wider than a phone.
@ExtendWith(InBrowser.class)
class AccessibilityTests {

    private static final String CONCEPT =
            "/vocabularies/ffb/concepts/14615a09-bd94-4602-b43a-f6d3d3f9801d";
    private static final String ALL =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    /// What a dark and narrow window can be wrong in, when the wide and light one is right.
    private static final String LOOKS = "{runOnly: ['color-contrast', 'target-size']}";

    private final Site site;

    AccessibilityTests(Site site) {
        this.site = site;
    }

    @AfterEach
    void leave() {
        site.everyoneLeaves();
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
                "/mapping-sets",
                "/mapping-sets/lov-ffb",
                "/mapping-sets/lov-ffb?show=unmapped",
                "/mapping-sets/lov-ffb?show=conflicts",
                "/releases",
                "/vocabularies/ffb/releases",
                "/vocabularies/ffb/changes",
                "/status",
                "/vocabularies/nope"
            })
    void everyoneCanReadEveryPage(String address) throws IOException {
        assertThat(faults(site.visitor(), address, ALL)).isEmpty();
        var phone = site.visitorOnAPhoneInTheDark();
        assertThat(faults(phone, address, LOOKS)).isEmpty();
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private static List<?> faults(Page page, String address, String rules) throws IOException {
        page.navigate(address);
        page.evaluate(axe());
        return (List<?>)
                page.evaluate(
                        "axe.run(document, "
                                + rules
                                + ").then(found => found.violations.map("
                                + "each => each.id + ': ' + each.nodes.map(node => node.html).join(' ')))");
    }

    private static String axe() throws IOException {
        try (var in = AccessibilityTests.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

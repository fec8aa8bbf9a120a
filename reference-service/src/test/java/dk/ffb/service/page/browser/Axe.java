package dk.ffb.service.page.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What axe-core finds wrong with a page.
final class Axe {

    private static final String ALL =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    /// What a dark and narrow window can be wrong in, when the wide and light one is right.
    private static final String LOOKS = "{runOnly: ['color-contrast', 'target-size']}";

    private static final String SCRIPT = script();

    private Axe() {}

    static List<?> faults(Page page) {
        return faults(page, ALL);
    }

    static List<?> faultsOfLooks(Page page) {
        return faults(page, LOOKS);
    }

    /// Of a page that has all come.
    private static List<?> faults(Page page, String rules) {
        page.waitForLoadState();
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return (List<?>)
                page.evaluate(
                        "axe.run(document, "
                                + rules
                                + ").then(found => found.violations.map(each => each.id + ': '"
                                + " + each.nodes.map(node => node.html).join(' ')))");
    }

    private static String script() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

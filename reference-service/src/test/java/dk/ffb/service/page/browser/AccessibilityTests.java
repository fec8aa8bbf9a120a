package dk.ffb.service.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "/mapping-sets/lov-ffb/releases",
                "/mapping-sets/lov-ffb/changes",
                "/releases",
                "/releases/calendar?at=2010-01-01",
                "/vocabularies/ffb/releases",
                "/vocabularies/ffb/changes",
                "/status",
                "/vocabularies/nope"
            })
    void everyoneCanReadEveryPage(String address) {
        var page = site.visitor();
        page.navigate(address);
        assertThat(Axe.faults(page)).isEmpty();
        var phone = site.visitorOnAPhoneInTheDark();
        phone.navigate(address);
        assertThat(Axe.faultsOfLooks(phone)).isEmpty();
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
}

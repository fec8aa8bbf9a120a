package dk.ffb.service.docs;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Being told without asking.
@Editing
@ExtendWith(GuideExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class WebhookGuideTests {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String WEBHOOK = WEBHOOKS + "/{id}";

    /// Made of the moment at which it is always documented.
    private static final String ID = "mwq6g800";

    private final Guide guide;

    WebhookGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    @Order(1)
    void isMade() {
        guide.post(
                        WEBHOOKS,
                        MediaType.APPLICATION_JSON,
                        """
                        {"url":"https://localhost/ffb","vocabularies":["ffb"],"kinds":["concept-deprecated"]}
                        """)
                .header("Authorization", "Bearer anne")
                .shows("webhook-create", HttpStatus.CREATED)
                .jsonPath("$.id")
                .isEqualTo(ID)
                .jsonPath("$.secret")
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void isShownWithoutItsSecret() {
        guide.get(WEBHOOK, ID)
                .header("Authorization", "Bearer anne")
                .shows("webhook")
                .jsonPath("$.state")
                .isEqualTo("active")
                .jsonPath("$.secret")
                .doesNotExist();
    }

    @Test
    @Order(3)
    void isListedForTheAdministrator() {
        guide.get(WEBHOOKS)
                .header("Authorization", "Bearer eva")
                .shows("webhooks")
                .jsonPath("$.items[0].owner")
                .isEqualTo("Anne Andersen");
    }

    @Test
    @Order(4)
    void isNobodyElses() {
        guide.get(WEBHOOK, ID)
                .header("Authorization", "Bearer bo")
                .shows("webhook-of-another", HttpStatus.NOT_FOUND);
    }

    @Test
    @Order(5)
    void isTriedAgain() {
        guide.done(WEBHOOK + "/resume", ID)
                .header("Authorization", "Bearer anne")
                .shows("webhook-resume")
                .jsonPath("$.state")
                .isEqualTo("active");
    }

    @Test
    @Order(5)
    void isTried() {
        guide.done(WEBHOOK + "/test", ID)
                .header("Authorization", "Bearer anne")
                .shows("webhook-test")
                .jsonPath("$.delivered")
                .isEqualTo(false)
                .jsonPath("$.failure")
                .isNotEmpty();
    }

    @Test
    @Order(6)
    void isDeleted() {
        guide.delete(WEBHOOK, ID)
                .header("Authorization", "Bearer anne")
                .shows("webhook-delete", HttpStatus.NO_CONTENT);
    }

    @Test
    @Order(7)
    void isInTheLog() {
        guide.get("/api/v1/log?what=webhook-create&limit=5")
                .header("Authorization", "Bearer eva")
                .shows("log")
                .jsonPath("$.items[0].who")
                .isEqualTo("Anne Andersen");
        guide.get("/api/v1/log?what=webhook-create")
                .header("Authorization", "Bearer eva")
                .accept("text/csv")
                .shows("log-csv");
        guide.get("/api/v1/log?what=webhook-create")
                .header("Authorization", "Bearer eva")
                .accept("text/turtle")
                .shows("log-turtle");
    }

    @Test
    void isNoWayIntoTheNetwork() {
        for (var url :
                List.of(
                        "https://127.0.0.1/",
                        "https://169.254.169.254/latest/meta-data/",
                        "https://[::ffff:10.0.0.1]/",
                        "https://2130706433/",
                        "http://example.org/",
                        "https://a\\r\\nHost: b/")) {
            guide.post(WEBHOOKS, MediaType.APPLICATION_JSON, "{\"url\":\"" + url + "\"}")
                    .header("Authorization", "Bearer anne")
                    .shows("webhook-refused", HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void needsSomebody() {
        guide.get(WEBHOOKS).shows("problem-unauthenticated", HttpStatus.UNAUTHORIZED);
        guide.get("/api/v1/log")
                .header("Authorization", "Bearer anne")
                .shows("problem-forbidden", HttpStatus.FORBIDDEN)
                .jsonPath("$.role")
                .isEqualTo("admin");
    }
}

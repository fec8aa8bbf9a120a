package dk.ffb.service.docs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GuideExtension.class)
final class StatusGuideTests {

    private final Guide guide;

    StatusGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void saysHowTheServiceIs() {
        guide.get("/api/v1/status").shows("status").jsonPath("$.edition").isEqualTo(2);
    }

    @Test
    void saysWhetherItAnswers() {
        guide.get("/actuator/health").shows("health").jsonPath("$.status").isEqualTo("UP");
    }

    @Test
    void saysWhetherItIsReady() {
        guide.get("/actuator/health/{group}", "readiness")
                .shows("health-group")
                .jsonPath("$.status")
                .isEqualTo("UP");
    }
}

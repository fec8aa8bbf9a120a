package dk.ffb.service.rest.status;

import dk.ffb.service.Clients;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.status.Memory;
import dk.ffb.service.status.Traffic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.test.web.reactive.server.WebTestClient;

class HealthHandlerTests {

    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private final WebTestClient client = client();

    private WebTestClient client() {
        become(LivenessState.CORRECT);
        become(ReadinessState.ACCEPTING_TRAFFIC);
        var routes =
                StatusRoutes.of(
                        new Reads(new LiveEdition(SmallEdition.second()), SmallEdition.CLOCK),
                        new Traffic(SmallEdition.CLOCK),
                        SmallEdition.CLOCK,
                        () -> new Memory(1, 2),
                        availability);
        return Clients.of(ApiRoutes.handler(routes, List.of(), List.of())).build();
    }

    private void become(AvailabilityState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private void assertHealth(String path, int status, String health) {
        client.get()
                .uri("/actuator/health" + path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(health);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void aServiceThatAnswersIsUp(String path) {
        assertHealth(path, 200, "UP");
    }

    @ParameterizedTest
    @CsvSource({"'',503,OUT_OF_SERVICE", "/liveness,200,UP", "/readiness,503,OUT_OF_SERVICE"})
    void aServiceThatIsStoppingLivesButIsNotReady(String path, int status, String health) {
        become(ReadinessState.REFUSING_TRAFFIC);

        assertHealth(path, status, health);
    }

    @Test
    void aServiceThatIsBrokenIsDown() {
        become(LivenessState.BROKEN);

        assertHealth("", 503, "DOWN");
        assertHealth("/liveness", 503, "DOWN");
    }

    @Test
    void thereAreNoOtherGroups() {
        client.get().uri("/actuator/health/db").exchange().expectStatus().isNotFound();
    }

    @Test
    void theStatusTellsWhatThereIsToAnswerFrom() {
        client.get()
                .uri("/api/v1/status")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.edition")
                .isEqualTo(2)
                .jsonPath("$.vocabularies")
                .isEqualTo(2)
                .jsonPath("$.concepts")
                .isEqualTo(12)
                .jsonPath("$.mappings")
                .isEqualTo(5)
                .jsonPath("$.uptimeSeconds")
                .isEqualTo(0)
                .jsonPath("$.memory.used")
                .isEqualTo(1)
                .jsonPath("$.answers.answered")
                .isEqualTo(0);
    }
}

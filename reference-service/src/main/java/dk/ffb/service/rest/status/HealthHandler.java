package dk.ffb.service.rest.status;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.reply.Reply;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells an orchestrator whether the service lives and may be sent requests, at the addresses and
/// in the words that Spring's actuator has for it.
///
/// The store is not asked: reads are answered without it, and a node that can answer is not to be
/// taken out of service because a store is away.
final class HealthHandler {

    private final ApplicationAvailability availability;

    /// What is told, and whether it is good.
    private enum Health {
        UP,
        OUT_OF_SERVICE,
        DOWN
    }

    HealthHandler(ApplicationAvailability availability) {
        this.availability = availability;
    }

    Mono<ServerResponse> whole(ServerRequest request) {
        var both = liveness() == Health.UP ? readiness() : liveness();
        return reply(both, ",\"groups\":[\"liveness\",\"readiness\"]");
    }

    Mono<ServerResponse> group(ServerRequest request) {
        return switch (request.pathVariable("group")) {
            case "liveness" -> reply(liveness(), "");
            case "readiness" -> reply(readiness(), "");
            default -> throw Problem.of(ProblemType.NOT_FOUND);
        };
    }

    private Health liveness() {
        return availability.getLivenessState() == LivenessState.CORRECT ? Health.UP : Health.DOWN;
    }

    private Health readiness() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                ? Health.UP
                : Health.OUT_OF_SERVICE;
    }

    private static Mono<ServerResponse> reply(Health health, String more) {
        var status = health == Health.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        var body = Reply.utf8("{\"status\":\"" + health + '"' + more + "}");
        return Mono.just(
                Reply.plain(status, MediaType.APPLICATION_JSON, body)
                        .with(HttpHeaders.CACHE_CONTROL, "no-store"));
    }
}

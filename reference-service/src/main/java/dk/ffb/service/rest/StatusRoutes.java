package dk.ffb.service.rest;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths that tell how the service is, to orchestrators and to people.
final class StatusRoutes {

    private static final String HEALTH = "/actuator/health";

    private StatusRoutes() {}

    static RouterFunction<ServerResponse> of(
            StatusHandler status, ApplicationAvailability availability) {
        var health = new HealthHandler(availability);
        return new Routes()
                .get(HEALTH, health::whole)
                .get(HEALTH + "/{group}", health::group)
                .get("/api/v1/status", status::status)
                .build();
    }
}

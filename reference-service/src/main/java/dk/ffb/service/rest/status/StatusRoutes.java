package dk.ffb.service.rest.status;

import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.status.Memory;
import dk.ffb.service.status.Traffic;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths that tell how the service is, to orchestrators and to people.
public final class StatusRoutes {

    private static final String HEALTH = "/actuator/health";

    private StatusRoutes() {}

    public static RouterFunction<ServerResponse> of(
            Reads reads,
            Traffic traffic,
            Clock clock,
            Supplier<Memory> memory,
            ApplicationAvailability availability) {
        var status = new StatusHandler(reads, traffic, clock, memory);
        var health = new HealthHandler(availability);
        return new Routes()
                .get(HEALTH, health::whole)
                .get(HEALTH + "/{group}", health::group)
                .get("/api/v1/status", status::status)
                .build();
    }
}

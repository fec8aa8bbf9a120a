package dk.ffb.service.rest.status;

import dk.ffb.service.json.Json;
import dk.ffb.service.json.StatusJson;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.status.Memory;
import dk.ffb.service.status.Running;
import dk.ffb.service.status.Traffic;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells people how the service is: what it answers from, for how long and how often.
final class StatusHandler {

    private final Reads reads;
    private final Traffic traffic;
    private final Clock clock;
    private final Supplier<Memory> memory;

    StatusHandler(Reads reads, Traffic traffic, Clock clock, Supplier<Memory> memory) {
        this.reads = reads;
        this.traffic = traffic;
        this.clock = clock;
        this.memory = memory;
    }

    /// It is another at every moment, and so nobody's to keep.
    Mono<ServerResponse> status(ServerRequest request) {
        var view = reads.of(request).view();
        var uptime = Duration.between(traffic.since(), clock.instant());
        var running = new Running(traffic, uptime, memory.get());
        var body = Json.bytes(json -> StatusJson.write(json, view, running));
        return Mono.just(
                Reply.plain(HttpStatus.OK, MediaType.APPLICATION_JSON, body)
                        .with(HttpHeaders.CACHE_CONTROL, "no-store"));
    }
}

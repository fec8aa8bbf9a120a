package dk.ffb.service.front;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.HotReads;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.status.Traffic;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// The API on a port, behind a [Front].
final class FrontServer implements AutoCloseable {

    private static final int LONGEST_LINE = 4096;

    private final Traffic traffic = new Traffic(SmallEdition.CLOCK);
    private final DisposableServer server;

    private FrontServer(LiveEdition live, Optional<HotReads> reads) {
        var handler = ApiRoutes.handler(live, SmallEdition.CLOCK);
        server =
                FrontConfiguration.on(HttpServer.create(), reads, traffic)
                        .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(LONGEST_LINE))
                        .host("127.0.0.1")
                        .port(0)
                        .compress(2048)
                        .compress((_, _) -> true)
                        .handle(new ReactorHttpHandlerAdapter(handler))
                        .bindNow();
    }

    /// Answers what is hot before the routes.
    static FrontServer hot() {
        var live = new LiveEdition(SmallEdition.second());
        return new FrontServer(
                live,
                Optional.of(
                        new HotReads(live, SmallEdition.CLOCK, new Demand(SmallEdition.CLOCK))));
    }

    /// Answers everything by the routes.
    static FrontServer plain() {
        return new FrontServer(new LiveEdition(SmallEdition.second()), Optional.empty());
    }

    Wire connect() throws java.io.IOException {
        return new Wire(server.port());
    }

    Traffic.Counts counts() {
        return traffic.counts();
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofMinutes(1));
    }
}

package dk.ffb.service.rest.imports;

import dk.ffb.service.exchange.Importer;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.reply.Routes;
import java.time.Clock;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The path by which administrators publish files.
public final class ImportRoutes {

    private ImportRoutes() {}

    public static RouterFunction<ServerResponse> of(ReferenceData data, Clock clock) {
        var handler = new ImportHandler(new Importer(data, clock));
        return new Routes().post("/api/v1/imports", handler::take).build();
    }
}

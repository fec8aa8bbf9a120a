package dk.ffb.service.rest.translate;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths that translate, and the one that tells what couldn't be.
public final class TranslateRoutes {

    private static final String TRANSLATE = "/api/v1/translate";

    private TranslateRoutes() {}

    public static RouterFunction<ServerResponse> of(Reads reads, Demand demand) {
        return new Routes()
                .get(TRANSLATE, new TranslateHandler(reads, demand)::one)
                .post(TRANSLATE, new BatchHandler(reads, demand)::translate)
                .get("/api/v1/mapping-sets/{m}/demand", new DemandHandler(reads, demand)::ofSet)
                .build();
    }
}

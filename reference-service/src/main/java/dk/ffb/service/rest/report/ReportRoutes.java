package dk.ffb.service.rest.report;

import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths that tell what a mapping set covers, where it contradicts, and what it might say.
public final class ReportRoutes {

    private static final String MAPPING_SET = "/api/v1/mapping-sets/{m}";
    private static final String SUGGESTIONS = MAPPING_SET + "/suggestions";

    private ReportRoutes() {}

    public static RouterFunction<ServerResponse> of(Reads reads) {
        var reports = new ReportHandler(reads);
        var suggestions = new SuggestionHandler(reads);
        return new Routes()
                .get(MAPPING_SET + "/coverage", reports::coverage)
                .get(MAPPING_SET + "/conflicts", reports::conflicts)
                .get("/api/v1/translate/round-trip", reports::roundTrip)
                .get(SUGGESTIONS, suggestions::ofSet)
                .post(SUGGESTIONS, suggestions::ofList)
                .build();
    }
}

package dk.ffb.service.rest;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.Authorship;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.read.ReadRoutes;
import dk.ffb.service.rest.reply.ProblemAnswers;
import dk.ffb.service.rest.reply.ProblemHandler;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.report.ReportRoutes;
import dk.ffb.service.rest.request.AddressFilter;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.rest.translate.TranslateRoutes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/// Every path of the REST interface, and the whole of it as one handler: the running service and
/// the command line answer with the same.
public final class ApiRoutes {

    private ApiRoutes() {}

    /// The paths asked most often come first: they are tried in this order.
    public static RouterFunction<ServerResponse> of(Reads reads, Demand demand) {
        return of(reads, demand, Optional.empty());
    }

    /// The same.
    ///
    /// @param authorship absent where there is no store to ask for it
    public static RouterFunction<ServerResponse> of(
            Reads reads, Demand demand, Optional<Authorship> authorship) {
        return TranslateRoutes.of(reads, demand)
                .and(ReadRoutes.of(reads, authorship))
                .and(ReportRoutes.of(reads))
                .and(new Routes().get("/problems/{name}", new ProblemHandler()::explain).build());
    }

    /// The whole interface, without a server: for the command line and for tests.
    public static HttpHandler handler(LiveEdition live, Clock clock) {
        return handler(of(new Reads(live, clock), new Demand(clock)), List.of());
    }

    /// Answers by these routes, after these filters; what is wrong becomes a problem.
    public static HttpHandler handler(
            RouterFunction<ServerResponse> routes, List<WebFilter> filters) {
        return handler(routes, filters, List.of());
    }

    /// Answers by these routes, after these filters; what is wrong with an address, or goes wrong
    /// behind it, becomes a problem.
    ///
    /// @param faults what is asked, before the problem is written, whether it can say it better
    public static HttpHandler handler(
            RouterFunction<ServerResponse> routes,
            List<WebFilter> filters,
            List<WebExceptionHandler> faults) {
        // Handlers write their bytes themselves, so that no codec need be made at the start.
        var strategies =
                HandlerStrategies.empty().codecs(codecs -> codecs.registerDefaults(false)).build();
        return WebHttpHandlerBuilder.webHandler(RouterFunctions.toWebHandler(routes, strategies))
                .filter(new AddressFilter())
                .filters(all -> all.addAll(filters))
                .exceptionHandlers(all -> {
                    all.addAll(faults);
                    all.add(new ProblemAnswers());
                })
                .build();
    }
}

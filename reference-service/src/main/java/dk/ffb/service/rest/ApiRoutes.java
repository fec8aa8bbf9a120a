package dk.ffb.service.rest;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.Authorship;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
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

    private static final String API = "/api/v1";
    private static final String VOCABULARIES = API + "/vocabularies";
    private static final String VOCABULARY = VOCABULARIES + "/{v}";
    private static final String CONCEPT = VOCABULARY + "/concepts/{code}";

    private static final String MAPPING_SETS = API + "/mapping-sets";
    private static final String MAPPING_SET = MAPPING_SETS + "/{m}";

    private ApiRoutes() {}

    /// The paths asked most often come first: they are tried in this order.
    static RouterFunction<ServerResponse> of(Reads reads, Demand demand) {
        return of(reads, demand, Optional.empty());
    }

    /// The same.
    ///
    /// @param authorship absent where there is no store to ask for it
    static RouterFunction<ServerResponse> of(
            Reads reads, Demand demand, Optional<Authorship> authorship) {
        var routes = new Routes();
        translations(routes, reads, demand);
        concepts(routes, new ConceptHandler(reads));
        search(routes, new SearchHandler(reads));
        vocabularies(routes, new VocabularyHandler(reads));
        mappingSets(routes, new MappingSetHandler(reads));
        reports(routes, new ReportHandler(reads));
        suggestions(routes, new SuggestionHandler(reads));
        history(routes, reads);
        lives(routes, new HistoryHandler(reads, authorship));
        return routes.get("/problems/{name}", new ProblemHandler()::explain).build();
    }

    private static void translations(Routes routes, Reads reads, Demand demand) {
        routes.get(API + "/translate", new TranslateHandler(reads, demand)::one)
                .post(API + "/translate", new BatchHandler(reads, demand)::translate)
                .get(MAPPING_SET + "/demand", new DemandHandler(reads, demand)::ofSet);
    }

    private static void concepts(Routes routes, ConceptHandler handler) {
        routes.get(CONCEPT, handler::one)
                .get(CONCEPT + "/broader", handler.above(CompiledVocabulary::parents))
                .get(CONCEPT + "/narrower", handler.below(CompiledVocabulary::children))
                .get(CONCEPT + "/ancestors", handler.above(CompiledVocabulary::ancestors))
                .get(CONCEPT + "/descendants", handler.below(CompiledVocabulary::descendants))
                .get(VOCABULARY + "/concepts", handler::list)
                .get(API + "/concepts", handler::byUri);
    }

    private static void search(Routes routes, SearchHandler handler) {
        routes.get(API + "/search", handler::search).get(API + "/suggest", handler::suggest);
    }

    private static void vocabularies(Routes routes, VocabularyHandler handler) {
        routes.get(VOCABULARIES, handler::list)
                .get(VOCABULARY, handler::one)
                .get(VOCABULARY + "/releases", handler::releases)
                .get(VOCABULARY + "/collections", handler::collections)
                .get(VOCABULARY + "/collections/{key}", handler::collection);
    }

    private static void mappingSets(Routes routes, MappingSetHandler handler) {
        routes.get(MAPPING_SETS, handler::list)
                .get(MAPPING_SET, handler::one)
                .get(MAPPING_SET + "/releases", handler::releases)
                .get(MAPPING_SET + "/mappings", handler::mappings);
    }

    private static void reports(Routes routes, ReportHandler handler) {
        routes.get(MAPPING_SET + "/coverage", handler::coverage)
                .get(MAPPING_SET + "/conflicts", handler::conflicts)
                .get(API + "/translate/round-trip", handler::roundTrip);
    }

    private static void suggestions(Routes routes, SuggestionHandler handler) {
        routes.get(MAPPING_SET + "/suggestions", handler::ofSet)
                .post(MAPPING_SET + "/suggestions", handler::ofList);
    }

    private static void history(Routes routes, Reads reads) {
        routes.get(CONCEPT + "/mappings", new ConceptMappings(reads)::list)
                .get(VOCABULARY + "/changes", new ChangesHandler(reads)::changes)
                .get(MAPPING_SET + "/changes", new ChangesHandler(reads)::ofMappingSet)
                .get(VOCABULARY + "/releases/{version}", new ReleaseHandler(reads)::ofVocabulary)
                .get(MAPPING_SET + "/releases/{version}", new ReleaseHandler(reads)::ofMappingSet);
    }

    private static void lives(Routes routes, HistoryHandler handler) {
        routes.get(CONCEPT + "/history", handler::ofConcept)
                .get(MAPPING_SET + "/history", handler::ofRow);
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

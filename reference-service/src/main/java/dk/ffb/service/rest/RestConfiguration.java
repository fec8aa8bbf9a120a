package dk.ffb.service.rest;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;

/// Wires the REST interface: every path that it answers is named here.
@Configuration(proxyBeanMethods = false)
public class RestConfiguration {

    private static final String API = "/api/v1";
    private static final String VOCABULARIES = API + "/vocabularies";
    private static final String VOCABULARY = VOCABULARIES + "/{v}";
    private static final String CONCEPT = VOCABULARY + "/concepts/{code}";

    /// The paths asked most often come first: they are tried in this order.
    @Bean
    RouterFunction<ServerResponse> restRoutes(Reads reads) {
        var routes = new Routes();
        translations(routes, reads);
        concepts(routes, new ConceptHandler(reads));
        search(routes, new SearchHandler(reads));
        vocabularies(routes, new VocabularyHandler(reads));
        return routes.get("/problems/{name}", new ProblemHandler()::explain).build();
    }

    private static void translations(Routes routes, Reads reads) {
        routes.get(API + "/translate", new TranslateHandler(reads)::one)
                .post(API + "/translate", new BatchHandler(reads)::translate);
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

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter addressFilter() {
        return new AddressFilter();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebExceptionHandler problemAnswers() {
        return new ProblemAnswers();
    }
}

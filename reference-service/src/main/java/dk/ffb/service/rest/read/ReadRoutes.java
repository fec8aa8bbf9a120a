package dk.ffb.service.rest.read;

import dk.ffb.service.draft.office.Authorship;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Optional;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths of what is published and of how it came to be so.
public final class ReadRoutes {

    private static final String API = "/api/v1";
    private static final String VOCABULARIES = API + "/vocabularies";
    private static final String VOCABULARY = VOCABULARIES + "/{v}";
    private static final String CONCEPT = VOCABULARY + "/concepts/{code}";

    private static final String MAPPING_SETS = API + "/mapping-sets";
    private static final String MAPPING_SET = MAPPING_SETS + "/{m}";

    private ReadRoutes() {}

    /// The paths asked most often come first: they are tried in this order.
    ///
    /// @param authorship absent where there is no store to ask for it
    public static RouterFunction<ServerResponse> of(Reads reads, Optional<Authorship> authorship) {
        var routes = new Routes();
        concepts(routes, new ConceptHandler(reads));
        search(routes, new SearchHandler(reads));
        vocabularies(routes, new VocabularyHandler(reads));
        mappingSets(routes, new MappingSetHandler(reads));
        history(routes, reads);
        lives(routes, new HistoryHandler(reads, authorship));
        return routes.build();
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
}

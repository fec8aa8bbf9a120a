package dk.ffb.service.rest.translate;

import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.TranslationJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Content;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Translates one code.
public final class TranslateHandler {

    private static final List<String> PARAMETERS =
            Reads.parameters("system", "code", "target", "maxHops", "fallback");

    private final Reads reads;
    private final Demand demand;

    public TranslateHandler(Reads reads, Demand demand) {
        this.reads = reads;
        this.demand = demand;
    }

    Mono<ServerResponse> one(ServerRequest request) {
        return Reply.read(content(Address.of(request)));
    }

    public Content content(Address address) {
        var asked = reads.of(address, PARAMETERS);
        var targets = asked.vocabularies("target");
        var query = query(asked, targets);
        var answer = asked.snapshot().translator().translate(query);
        demand.asked(query.system(), query.code(), answer.outcome(), 1);
        return Content.json(
                asked, json -> TranslationJson.write(json, asked.view(), targets, answer));
    }

    private static TranslationQuery query(Asked asked, Set<VocabularyKey> targets) {
        var parameters = asked.query();
        var system = asked.vocabularyKey(parameters.required("system"));
        var code = parameters.required("code");
        if (code.isBlank()) {
            throw Problem.invalidParameter(
                    "code", "Parameteren 'code' er tom.", "The parameter 'code' is empty.");
        }
        return new TranslationQuery(
                system, code, targets, maxHops(parameters), fallback(parameters), asked.language());
    }

    static int maxHops(Query parameters) {
        return parameters.number(
                "maxHops", TranslationQuery.DEFAULT_HOPS, 1, TranslationQuery.MOST_HOPS);
    }

    static Fallback fallback(Query parameters) {
        return parameters
                .one("fallback", List.of("none", "broader"))
                .filter("broader"::equals)
                .map(_ -> Fallback.BROADER)
                .orElse(Fallback.NONE);
    }
}

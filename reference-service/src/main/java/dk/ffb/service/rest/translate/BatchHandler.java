package dk.ffb.service.rest.translate;

import dk.ffb.service.batch.Batch;
import dk.ffb.service.batch.BatchDefaults;
import dk.ffb.service.batch.BatchRefusal;
import dk.ffb.service.batch.CodeAnswers;
import dk.ffb.service.batch.CsvTranslation;
import dk.ffb.service.batch.JsonTranslation;
import dk.ffb.service.batch.NdjsonTranslation;
import dk.ffb.service.batch.Recoding;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Refusals;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.reply.StreamReply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.rest.request.RequestBody;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Translates many codes: a JSON document, or NDJSON and CSV of any length.
final class BatchHandler {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType NDJSON = new MediaType("application", "x-ndjson");
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final List<String> READ =
            List.of("application/json", "application/x-ndjson", "text/csv");

    /// Ten thousand items with room to spare.
    private static final int LARGEST_DOCUMENT = 8 << 20;

    private final Reads reads;
    private final Demand demand;

    BatchHandler(Reads reads, Demand demand) {
        this.reads = reads;
        this.demand = demand;
    }

    Mono<ServerResponse> translate(ServerRequest request) {
        var type =
                RequestBody.type(request)
                        .filter(MediaType::isConcrete)
                        .orElseThrow(() -> Problem.unsupportedMediaType(READ));
        if (type.isCompatibleWith(JSON)) {
            return document(request);
        }
        if (type.isCompatibleWith(NDJSON)) {
            return stream(request, NDJSON, type, new NdjsonTranslation(defaults(request), demand));
        }
        if (type.isCompatibleWith(CSV)) {
            return stream(request, Reply.utf8("text", "csv"), type, csv(request));
        }
        throw Problem.unsupportedMediaType(READ);
    }

    private BatchDefaults defaults(ServerRequest request) {
        return defaults(reads.of(request, "system", "target", "maxHops", "fallback"));
    }

    private static BatchDefaults defaults(Asked asked) {
        return new BatchDefaults(
                asked.view(),
                asked.query().one("system").map(asked::vocabularyKey).orElse(null),
                asked.vocabularies("target"),
                TranslateHandler.maxHops(asked.query()),
                TranslateHandler.fallback(asked.query()));
    }

    private Batch csv(ServerRequest request) {
        var asked =
                reads.of(request, "system", "target", "maxHops", "fallback", "column", "reasons");
        var system = asked.vocabularyKey(asked.query().required("system"));
        return new CsvTranslation(
                asked.query().one("column").orElse("code"),
                new CodeAnswers(defaults(asked), system, demand),
                asked.query().isOn("reasons"));
    }

    private Mono<ServerResponse> document(ServerRequest request) {
        var defaults = defaults(request);
        return RequestBody.whole(request, LARGEST_DOCUMENT, BatchHandler::tooLarge)
                .publishOn(Schedulers.parallel())
                .map(body -> JsonTranslation.of(body, defaults, demand))
                .onErrorMap(BatchRefusal.class, Refusals::problem)
                .map(translation -> new StreamReply(JSON, BatchRun.answer(translation)));
    }

    private static Problem tooLarge() {
        return Problem.tooLarge(
                "Et JSON-dokument er højst 8 MB; NDJSON og CSV har ingen grænse.",
                "A JSON document is at most 8 MB; NDJSON and CSV have no limit.");
    }

    private static Mono<ServerResponse> stream(
            ServerRequest request, MediaType answer, MediaType type, Batch batch) {
        var run = new BatchRun(batch);
        var charset = charset(type);
        var body = RequestBody.bytes(request);
        var plain = RequestBody.isCompressed(request) ? run.gunzipOrCut(body) : body;
        var utf8 =
                charset.equals(StandardCharsets.UTF_8)
                        ? plain
                        : plain.map(new Recoding(charset)::take);
        return Mono.just(new StreamReply(answer, run.answer(utf8)));
    }

    private static Charset charset(MediaType type) {
        try {
            return Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Problem.unsupportedMediaType(READ);
        }
    }
}

package dk.ffb.service.rest.report;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.suggest.CodeSuggestions;
import dk.ffb.mapping.suggest.Suggester;
import dk.ffb.mapping.suggest.Term;
import dk.ffb.service.csv.SuggestionCsv;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.SuggestionJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.reply.StreamReply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.rest.request.RequestBody;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Suggests what codes might be mapped to. A person decides; nothing is changed by asking.
final class SuggestionHandler {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final int CANDIDATES = 5;
    private static final int MOST_CANDIDATES = 20;
    private static final int LARGEST = 8 << 20;

    private final Reads reads;

    SuggestionHandler(Reads reads) {
        this.reads = reads;
    }

    /// For the codes that are named, else for all that nobody has mapped: JSON comes in pages, CSV
    /// is all of it.
    Mono<ServerResponse> ofSet(ServerRequest request) {
        var asked = reads.ofList(request, "code", "candidates");
        var codes = asked.query().values().getOrDefault("code", List.of());
        var most = candidates(asked);
        var release = asked.mappingSet(request.pathVariable("m"));
        var isTable = isTable(Accepted.of(request).best(List.of(JSON, CSV), Function.identity()));
        codes.forEach(code -> requireKnown(asked, release, code));
        return away(() -> {
            var suggester = suggester(asked, release);
            var listed = codes.isEmpty() ? suggester.unmapped().toList() : codes;
            return isTable
                    ? Mono.just(table(asked, listed.stream().map(of(suggester, most))))
                    : Lists.of(
                            asked,
                            listed,
                            (json, code) ->
                                    SuggestionJson.write(
                                            json, asked.view(), of(suggester, most).apply(code)));
        });
    }

    private static Function<String, CodeSuggestions> of(Suggester suggester, int most) {
        return code -> suggester.forCode(code, most).orElseThrow();
    }

    private static void requireKnown(Asked asked, MappingSetRelease release, String code) {
        asked.concept(asked.vocabulary(release.content().subject().value()).content(), code);
    }

    /// For a list that is sent, whether its codes are in a vocabulary or not.
    Mono<ServerResponse> ofList(ServerRequest request) {
        var type = sent(request);
        var asked =
                isTable(type)
                        ? reads.of(request, "candidates", "column", "labelColumn")
                        : reads.of(request, "candidates");
        var most = candidates(asked);
        var release = asked.mappingSet(request.pathVariable("m"));
        var formats = isTable(type) ? List.of(CSV, JSON) : List.of(JSON, CSV);
        var isTable = isTable(Accepted.of(request).best(formats, Function.identity()));
        return RequestBody.whole(request, LARGEST, TermList::tooMany)
                .publishOn(Schedulers.boundedElastic())
                .map(body -> terms(type, asked.query(), body))
                .map(terms -> {
                    var suggester = suggester(asked, release);
                    var answers = terms.stream().map(term -> suggester.forTerm(term, most));
                    return isTable ? table(asked, answers) : document(asked, answers.toList());
                });
    }

    private static boolean isTable(MediaType type) {
        return type.equals(CSV);
    }

    private static MediaType sent(ServerRequest request) {
        return RequestBody.type(request)
                .filter(MediaType::isConcrete)
                .flatMap(type -> Stream.of(JSON, CSV).filter(type::isCompatibleWith).findFirst())
                .orElseThrow(() -> Problem.unsupportedMediaType(Reply.names(List.of(JSON, CSV))));
    }

    private static List<Term> terms(MediaType type, Query query, byte[] body) {
        return isTable(type)
                ? TermList.csv(
                        body,
                        query.one("column").orElse("code"),
                        query.one("labelColumn").orElse("label"))
                : TermList.json(body);
    }

    private static int candidates(Asked asked) {
        return asked.query().number("candidates", CANDIDATES, 1, MOST_CANDIDATES);
    }

    private static Suggester suggester(Asked asked, MappingSetRelease release) {
        return Suggester.of(asked.snapshot(), release.content().key(), asked.language())
                .orElseThrow(() -> ReportHandler.unknownEnd(asked, release));
    }

    private static ServerResponse document(Asked asked, List<CodeSuggestions> answers) {
        var body = Json.bytes(json -> SuggestionJson.write(json, asked.view(), answers));
        return Reply.plain(HttpStatus.OK, JSON, body).with(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /// Made as fast as it is read, and no further than somebody reads.
    private static ServerResponse table(Asked asked, Stream<CodeSuggestions> answers) {
        var rows =
                Flux.fromStream(answers)
                        .map(each -> SuggestionCsv.of(each, asked.language()))
                        .startWith(SuggestionCsv.header())
                        .map(Reply::utf8)
                        .subscribeOn(Schedulers.boundedElastic());
        return new StreamReply(Reply.utf8("text", "csv"), rows);
    }

    private static Mono<ServerResponse> away(Supplier<Mono<ServerResponse>> work) {
        return Away.atLength(work::get).flatMap(Function.identity());
    }
}

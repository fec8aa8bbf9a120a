package dk.ffb.service.rest.read;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.json.ConceptJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Content;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Answers about concepts: one by its code or URI, those around it, and lists of them.
public final class ConceptHandler {

    private static final List<String> PARAMETERS = Reads.parameters();

    private final Reads reads;

    public ConceptHandler(Reads reads) {
        this.reads = reads;
    }

    Mono<ServerResponse> one(ServerRequest request) {
        return Reply.read(
                content(
                        Address.of(request),
                        request.pathVariable("v"),
                        request.pathVariable("code")));
    }

    public Content content(Address address, String vocabulary, String code) {
        var asked = reads.of(address, PARAMETERS);
        var release = asked.vocabulary(vocabulary);
        return content(asked, release, asked.concept(release.content(), code));
    }

    Mono<ServerResponse> byUri(ServerRequest request) {
        var asked = reads.of(request, "uri");
        var uri = asked.query().required("uri");
        var code = asked.edition().base().code(uri).orElseThrow(() -> Problem.unknownUri(uri));
        var release = release(asked, code, uri);
        return Reply.read(content(asked, release, asked.concept(release.content(), code.value())));
    }

    private static VocabularyRelease release(Asked asked, Code code, String uri) {
        return asked.snapshot()
                .vocabulary(code.vocabulary())
                .orElseThrow(() -> Problem.unknownUri(uri));
    }

    private static Content content(Asked asked, VocabularyRelease release, int concept) {
        return Content.json(asked, json -> ConceptJson.write(json, asked.view(), release, concept));
    }

    /// The concepts of a vocabulary that may be used on the day, in pages; or the whole release in
    /// another format.
    Mono<ServerResponse> list(ServerRequest request) {
        return ContentFiles.wanted(request, Subject.VOCABULARY)
                .map(format -> file(request, format))
                .orElseGet(() -> page(request));
    }

    private Mono<ServerResponse> file(ServerRequest request, ExportFormat format) {
        var asked = reads.of(request);
        var release = asked.vocabulary(request.pathVariable("v"));
        return ContentFiles.reply(asked, release, format);
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        var asked = reads.ofList(request, "kind", "under", "top");
        var release = asked.vocabulary(request.pathVariable("v"));
        var vocabulary = release.content();
        var kinds = asked.kinds();
        var candidates = candidates(asked, vocabulary);
        return Lists.of(
                asked,
                candidates.length,
                index -> isWanted(asked, vocabulary, candidates[index], kinds),
                (json, index) -> ConceptJson.write(json, asked.view(), release, candidates[index]));
    }

    private static int[] candidates(Asked asked, CompiledVocabulary vocabulary) {
        var under = asked.query().one("under");
        if (asked.query().isOn("top")) {
            if (under.isPresent()) {
                throw Problem.invalidParameter(
                        "top",
                        "Brug enten 'top' eller 'under'; det øverste har intet over sig.",
                        "Use either 'top' or 'under'; what is at the top is under nothing.");
            }
            return vocabulary.tops();
        }
        return under.map(code -> vocabulary.descendants(asked.concept(vocabulary, code)))
                .orElseGet(() -> IntStream.range(0, vocabulary.size()).toArray());
    }

    private static boolean isWanted(
            Asked asked, CompiledVocabulary vocabulary, int concept, Set<Kind> kinds) {
        return (kinds.isEmpty() || kinds.contains(vocabulary.kind(concept)))
                && vocabulary.holds(concept, (int) asked.snapshot().at().toEpochDay());
    }

    /// Those above, whether or not they may be used on the day: they say where a concept stands.
    HandlerFunction<ServerResponse> above(
            BiFunction<CompiledVocabulary, Integer, int[]> relatives) {
        return request -> relatives(request, relatives, false);
    }

    /// Those below that may be used on the day.
    HandlerFunction<ServerResponse> below(
            BiFunction<CompiledVocabulary, Integer, int[]> relatives) {
        return request -> relatives(request, relatives, true);
    }

    private Mono<ServerResponse> relatives(
            ServerRequest request,
            BiFunction<CompiledVocabulary, Integer, int[]> relatives,
            boolean holdingOnly) {
        var asked = reads.ofList(request);
        var release = asked.vocabulary(request.pathVariable("v"));
        var vocabulary = release.content();
        var concept = asked.concept(vocabulary, request.pathVariable("code"));
        var day = (int) asked.snapshot().at().toEpochDay();
        var all =
                Arrays.stream(relatives.apply(vocabulary, concept))
                        .filter(relative -> !holdingOnly || vocabulary.holds(relative, day))
                        .toArray();
        return Lists.of(
                asked,
                all.length,
                _ -> true,
                (json, index) -> ConceptJson.writeShort(json, asked.view(), release, all[index]));
    }
}

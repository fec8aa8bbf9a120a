package dk.ffb.service.rest;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.report.MappingReports;
import dk.ffb.service.json.MappingSetJson;
import dk.ffb.service.json.ReportJson;
import dk.ffb.service.json.VocabularyJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JsonGenerator;

/// Answers about mapping sets: which there are, their rows, and how good they are.
final class MappingSetHandler {

    private final Reads reads;

    MappingSetHandler(Reads reads) {
        this.reads = reads;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        var asked = reads.ofList(request);
        return Lists.of(
                asked,
                List.copyOf(asked.snapshot().mappingSets()),
                (json, release) -> MappingSetJson.writeItem(json, asked.view(), release));
    }

    Mono<ServerResponse> one(ServerRequest request) {
        var asked = reads.of(request);
        var release = mappingSet(asked, request);
        return Reply.json(asked, json -> MappingSetJson.write(json, asked.view(), release));
    }

    Mono<ServerResponse> releases(ServerRequest request) {
        var asked = reads.ofList(request);
        var key = mappingSet(asked, request).content().key();
        return Lists.of(
                asked,
                asked.edition().releases(key),
                (json, release) -> VocabularyJson.writeRelease(json, release.release()));
    }

    /// All rows of the release in force, in the format that is asked for; JSON comes in pages.
    Mono<ServerResponse> mappings(ServerRequest request) {
        var format = ContentFiles.wanted(request, Subject.MAPPING_SET);
        if (format.isPresent()) {
            var asked = reads.of(request);
            return ContentFiles.reply(asked, mappingSet(asked, request), format.get());
        }
        var asked = reads.ofList(request);
        var set = mappingSet(asked, request).content();
        return Lists.of(
                asked,
                set.size(),
                _ -> true,
                (json, row) -> MappingSetJson.writeRow(json, asked.view(), set, row));
    }

    Mono<ServerResponse> coverage(ServerRequest request) {
        return report(
                request,
                asked ->
                        reports(asked)
                                .coverage(mappingSet(asked, request).content().key())
                                .map(it -> json -> ReportJson.write(json, asked.view(), it)));
    }

    Mono<ServerResponse> conflicts(ServerRequest request) {
        return report(
                request,
                asked ->
                        reports(asked)
                                .conflicts(mappingSet(asked, request).content().key())
                                .map(it -> json -> ReportJson.write(json, asked.view(), it)));
    }

    private static MappingReports reports(Asked asked) {
        return new MappingReports(asked.snapshot(), asked.language());
    }

    private Mono<ServerResponse> report(
            ServerRequest request, Function<Asked, Optional<Consumer<JsonGenerator>>> report) {
        var asked = reads.of(request);
        return away(() ->
                Reply.cached(
                        asked,
                        org.springframework.http.MediaType.APPLICATION_JSON,
                        dk.ffb.service.json.Json.bytes(
                                report.apply(asked)
                                        .orElseThrow(() -> unknownEnd(asked, request)))));
    }

    /// A mapping set can be published before the vocabularies that it is between.
    private static Problem unknownEnd(Asked asked, ServerRequest request) {
        var set = mappingSet(asked, request).content();
        var missing =
                List.of(set.subject(), set.object()).stream()
                        .filter(key -> asked.snapshot().vocabulary(key).isEmpty())
                        .map(VocabularyKey::value)
                        .findFirst();
        return Problem.unknownVocabulary(missing.orElse("?"), Optional.empty());
    }

    /// Work that grows with the mapping set keeps out of the way of the others' requests.
    private static Mono<ServerResponse> away(java.util.concurrent.Callable<Reply> work) {
        return Mono.fromCallable(work)
                .subscribeOn(Schedulers.boundedElastic())
                .cast(ServerResponse.class);
    }

    private static MappingSetRelease mappingSet(Asked asked, ServerRequest request) {
        return asked.mappingSet(request.pathVariable("m"));
    }
}

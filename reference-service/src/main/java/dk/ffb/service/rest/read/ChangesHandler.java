package dk.ffb.service.rest.read;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.json.ChangesJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.service.rest.reply.DifferenceFormat;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Reads;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells what is different between two releases of a vocabulary or mapping set: as JSON, as release
/// notes in Markdown, and as CSV.
final class ChangesHandler {

    private final Reads reads;

    ChangesHandler(Reads reads) {
        this.reads = reads;
    }

    /// From one release to another; to the one in force, from the one before it, where the request
    /// doesn't say.
    Mono<ServerResponse> changes(ServerRequest request) {
        var format = DifferenceFormat.of(request);
        var asked = reads.of(request, "from", "to");
        var key = asked.vocabularyKey(request.pathVariable("v"));
        var pair =
                Releases.of(asked.edition(), key)
                        .compared(asked.query(), () -> asked.vocabulary(key.value()));
        return Away.atLength(() ->
                answer(
                        asked,
                        format,
                        pair.from().release(),
                        pair.to().release(),
                        ReleaseComparison.between(
                                pair.from().content().content(), pair.to().content().content())));
    }

    /// The same of a mapping set.
    Mono<ServerResponse> ofMappingSet(ServerRequest request) {
        var format = DifferenceFormat.of(request);
        var asked = reads.of(request, "from", "to");
        var inForce = asked.mappingSet(request.pathVariable("m"));
        var pair =
                Releases.of(asked.edition(), inForce.content().key())
                        .compared(asked.query(), () -> inForce);
        return Away.atLength(() ->
                answer(
                        asked,
                        format,
                        pair.from().release(),
                        pair.to().release(),
                        ReleaseComparison.between(
                                pair.from().content().content(), pair.to().content().content())));
    }

    private static Reply answer(
            Asked asked, DifferenceFormat format, Release from, Release to, Difference difference) {
        return Reply.cached(
                asked,
                format.type(),
                format.write(
                        "%s: %s → %s".formatted(to.key(), from.version(), to.version()),
                        to.note(),
                        difference,
                        asked.language(),
                        () ->
                                Json.bytes(json ->
                                        ChangesJson.write(
                                                json, asked.view(), from, to, difference))));
    }
}

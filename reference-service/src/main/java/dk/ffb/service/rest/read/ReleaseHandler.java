package dk.ffb.service.rest.read;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.json.VocabularyJson;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Reads;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Answers about one release, whether or not it is in force: what is known of it, or all that it
/// holds as a file.
final class ReleaseHandler {

    private final Reads reads;

    ReleaseHandler(Reads reads) {
        this.reads = reads;
    }

    Mono<ServerResponse> ofVocabulary(ServerRequest request) {
        var asked = reads.of(request);
        var key = asked.vocabularyKey(request.pathVariable("v"));
        var release = Releases.of(asked.edition(), key).named(request.pathVariable("version"));
        return ContentFiles.wanted(request, Subject.VOCABULARY)
                .map(format -> ContentFiles.reply(asked, release, format))
                .orElseGet(() -> described(asked, release.release()));
    }

    Mono<ServerResponse> ofMappingSet(ServerRequest request) {
        var asked = reads.of(request);
        var key = asked.mappingSet(request.pathVariable("m")).content().key();
        var release = Releases.of(asked.edition(), key).named(request.pathVariable("version"));
        return ContentFiles.wanted(request, Subject.MAPPING_SET)
                .map(format -> ContentFiles.reply(asked, release, format))
                .orElseGet(() -> described(asked, release.release()));
    }

    private static Mono<ServerResponse> described(Asked asked, Release release) {
        return Reply.json(asked, json -> VocabularyJson.writeRelease(json, release));
    }
}

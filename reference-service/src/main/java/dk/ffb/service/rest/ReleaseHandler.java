package dk.ffb.service.rest;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.json.VocabularyJson;
import dk.ffb.service.problem.Problem;
import java.util.List;
import java.util.function.Function;
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
        var releases = asked.edition().releases(asked.vocabularyKey(request.pathVariable("v")));
        var release = versioned(request, releases, VocabularyRelease::release);
        return ContentFiles.wanted(request, Subject.VOCABULARY)
                .map(format -> ContentFiles.reply(asked, release, format))
                .orElseGet(() -> described(asked, release.release()));
    }

    Mono<ServerResponse> ofMappingSet(ServerRequest request) {
        var asked = reads.of(request);
        var key = asked.mappingSet(request.pathVariable("m")).content().key();
        var release = versioned(request, asked.edition().releases(key), MappingSetRelease::release);
        return ContentFiles.wanted(request, Subject.MAPPING_SET)
                .map(format -> ContentFiles.reply(asked, release, format))
                .orElseGet(() -> described(asked, release.release()));
    }

    private static Mono<ServerResponse> described(Asked asked, Release release) {
        return Reply.json(asked, json -> VocabularyJson.writeRelease(json, release));
    }

    private static <T> T versioned(
            ServerRequest request, List<T> releases, Function<T, Release> release) {
        var version = request.pathVariable("version");
        return releases.stream()
                .filter(each -> release.apply(each).version().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        Problem.unknownRelease(
                                release.apply(releases.getFirst()).key(),
                                version,
                                releases.stream().map(release).map(Release::version).toList()));
    }
}

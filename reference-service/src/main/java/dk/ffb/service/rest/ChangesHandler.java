package dk.ffb.service.rest;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.json.ChangesJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Tells what is different between two releases of a vocabulary.
public final class ChangesHandler {

    private final Reads reads;

    ChangesHandler(Reads reads) {
        this.reads = reads;
    }

    /// From one release to another; to the one in force, from the one before it, where the request
    /// doesn't say.
    Mono<ServerResponse> changes(ServerRequest request) {
        var asked = reads.of(request, "from", "to");
        var key = asked.vocabularyKey(request.pathVariable("v"));
        var releases = asked.edition().releases(key);
        var inForce = asked.vocabulary(key.value());
        var to = asked.query().one("to").map(it -> release(key, releases, it)).orElse(inForce);
        var from =
                asked.query()
                        .one("from")
                        .map(it -> release(key, releases, it))
                        .orElseGet(() -> before(releases, to));
        return Mono.fromCallable(() -> answer(asked, from, to))
                .subscribeOn(Schedulers.boundedElastic())
                .cast(ServerResponse.class);
    }

    private static Reply answer(Asked asked, VocabularyRelease from, VocabularyRelease to) {
        var difference =
                ReleaseComparison.between(from.content().content(), to.content().content());
        return Reply.cached(
                asked,
                MediaType.APPLICATION_JSON,
                Json.bytes(json ->
                        ChangesJson.write(
                                json, asked.view(), from.release(), to.release(), difference)));
    }

    /// The release with that version label.
    public static VocabularyRelease release(
            VocabularyKey key, List<VocabularyRelease> releases, String version) {
        return releases.stream()
                .filter(each -> each.release().version().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        Problem.unknownRelease(
                                key.value(),
                                version,
                                releases.stream()
                                        .map(VocabularyRelease::release)
                                        .map(Release::version)
                                        .toList()));
    }

    /// The first release has nothing before it, and so no changes.
    public static VocabularyRelease before(
            List<VocabularyRelease> releases, VocabularyRelease release) {
        var place = releases.indexOf(release);
        return releases.get(Math.max(0, place - 1));
    }
}

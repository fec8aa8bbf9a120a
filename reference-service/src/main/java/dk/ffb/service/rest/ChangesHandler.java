package dk.ffb.service.rest;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.json.ChangesJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells what is different between two releases of a vocabulary or mapping set: as JSON, as release
/// notes in Markdown, and as CSV.
public final class ChangesHandler {

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
        var releases = asked.edition().releases(key);
        var inForce = asked.vocabulary(key.value());
        var to = asked.query().one("to").map(it -> release(key, releases, it)).orElse(inForce);
        var from =
                asked.query()
                        .one("from")
                        .map(it -> release(key, releases, it))
                        .orElseGet(() -> before(releases, to));
        return away(() ->
                answer(
                        asked,
                        format,
                        from.release(),
                        to.release(),
                        ReleaseComparison.between(
                                from.content().content(), to.content().content())));
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

    /// The same of a mapping set.
    Mono<ServerResponse> ofMappingSet(ServerRequest request) {
        var format = DifferenceFormat.of(request);
        var asked = reads.of(request, "from", "to");
        var inForce = asked.mappingSet(request.pathVariable("m"));
        var key = inForce.content().key();
        var releases = asked.edition().releases(key);
        var to = asked.query().one("to").map(it -> row(key, releases, it)).orElse(inForce);
        var from =
                asked.query()
                        .one("from")
                        .map(it -> row(key, releases, it))
                        .orElseGet(() -> releases.get(Math.max(0, releases.indexOf(to) - 1)));
        return away(() ->
                answer(
                        asked,
                        format,
                        from.release(),
                        to.release(),
                        ReleaseComparison.between(
                                from.content().content(), to.content().content())));
    }

    private static MappingSetRelease row(
            MappingSetKey key, List<MappingSetRelease> releases, String version) {
        return releases.stream()
                .filter(each -> each.release().version().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        unknown(
                                key.value(),
                                version,
                                releases.stream().map(MappingSetRelease::release).toList()));
    }

    private static Problem unknown(String key, String version, List<Release> releases) {
        return Problem.unknownRelease(
                key, version, releases.stream().map(Release::version).toList());
    }

    private static Mono<ServerResponse> away(java.util.concurrent.Callable<Reply> work) {
        return Away.atLength(work);
    }

    /// The release with that version label.
    public static VocabularyRelease release(
            VocabularyKey key, List<VocabularyRelease> releases, String version) {
        return releases.stream()
                .filter(each -> each.release().version().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        unknown(
                                key.value(),
                                version,
                                releases.stream().map(VocabularyRelease::release).toList()));
    }

    /// The first release has nothing before it, and so no changes.
    public static VocabularyRelease before(
            List<VocabularyRelease> releases, VocabularyRelease release) {
        var place = releases.indexOf(release);
        return releases.get(Math.max(0, place - 1));
    }
}

package dk.ffb.service.rest.read;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.json.MappingSetJson;
import dk.ffb.service.json.VocabularyJson;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Reads;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Answers about mapping sets: which there are, and their rows.
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

    private static MappingSetRelease mappingSet(Asked asked, ServerRequest request) {
        return asked.mappingSet(request.pathVariable("m"));
    }
}

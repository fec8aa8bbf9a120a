package dk.ffb.service.rest.read;

import dk.ffb.service.json.VocabularyJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Reads;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Answers about vocabularies: which there are, their releases and their collections.
final class VocabularyHandler {

    private final Reads reads;

    VocabularyHandler(Reads reads) {
        this.reads = reads;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        var asked = reads.ofList(request);
        return Lists.of(
                asked,
                List.copyOf(asked.snapshot().vocabularies()),
                (json, release) -> VocabularyJson.writeItem(json, asked.view(), release));
    }

    Mono<ServerResponse> one(ServerRequest request) {
        var asked = reads.of(request);
        var release = asked.vocabulary(request.pathVariable("v"));
        return Reply.json(asked, json -> VocabularyJson.write(json, asked.view(), release));
    }

    Mono<ServerResponse> releases(ServerRequest request) {
        var asked = reads.ofList(request);
        var key = asked.vocabularyKey(request.pathVariable("v"));
        return Lists.of(
                asked,
                asked.edition().releases(key),
                (json, release) -> VocabularyJson.writeRelease(json, release.release()));
    }

    Mono<ServerResponse> collections(ServerRequest request) {
        var asked = reads.ofList(request);
        var vocabulary = asked.vocabulary(request.pathVariable("v")).content();
        return Lists.of(
                asked,
                vocabulary.collections(),
                (json, collection) ->
                        VocabularyJson.writeCollectionItem(
                                json, asked.view(), vocabulary, collection));
    }

    Mono<ServerResponse> collection(ServerRequest request) {
        var asked = reads.of(request);
        var vocabulary = asked.vocabulary(request.pathVariable("v")).content();
        var key = request.pathVariable("key");
        var collection =
                vocabulary.collections().stream()
                        .filter(candidate -> candidate.key().equals(key))
                        .findFirst()
                        .orElseThrow(() ->
                                Problem.unknownCollection(vocabulary.vocabulary().key(), key));
        return Reply.json(
                asked,
                json -> VocabularyJson.writeCollection(json, asked.view(), vocabulary, collection));
    }
}

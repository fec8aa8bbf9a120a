package dk.ffb.service.rest.draft;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.json.DraftJson;
import dk.ffb.service.json.EditJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.rest.draft.DraftRequests.May;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.RequestBody;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Takes drafts to a later release, and lets conflicts be decided, one by one or together.
final class RebaseHandler {

    private final DraftRequests requests;

    RebaseHandler(DraftRequests requests) {
        this.requests = requests;
    }

    Mono<ServerResponse> conflicts(ServerRequest request) {
        return requests.read(
                request,
                (query, draft) -> {
                    query.allowing(List.of("lang"));
                    return reply(draft);
                });
    }

    private Reply reply(Draft draft) {
        var latest = requests.desk().latest(draft);
        var conflicts = requests.desk().drafted(draft).conflicts();
        var body = Json.bytes(json -> DraftJson.writeConflicts(json, draft, latest, conflicts));
        return DraftRequests.tagged(
                Reply.plain(HttpStatus.OK, MediaType.APPLICATION_JSON, body), draft);
    }

    Mono<ServerResponse> rebase(ServerRequest request) {
        return requests.step(
                request,
                May.EDIT,
                RequestBody.json(request, EditJson::decisions)
                        .map(decisions ->
                                (draft, who) ->
                                        requests.desk()
                                                .rebase(
                                                        draft,
                                                        decisions.resolutions(),
                                                        who,
                                                        decisions.why())),
                this::reply);
    }
}

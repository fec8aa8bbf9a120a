package dk.ffb.service.rest.draft;

import dk.ffb.content.Nearest;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.State;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.office.FirstDraft;
import dk.ffb.service.json.DraftJson;
import dk.ffb.service.json.EditJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.Sent;
import dk.ffb.service.json.WantedDraft;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.RequestBody;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Drafts and the changes in them: what editors do all day.
final class DraftHandler {

    private final DraftRequests requests;
    private final LiveEdition live;

    DraftHandler(DraftRequests requests, LiveEdition live) {
        this.requests = requests;
        this.live = live;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        DraftRequests.reader(request);
        var query =
                Address.of(request)
                        .query()
                        .allowing(List.of("vocabulary", "mappingSet", "state", "lang"));
        var states = Arrays.stream(State.values()).map(State::text).toList();
        var wanted =
                is(query.one("state", states), draft -> draft.state().text())
                        .and(is(query.one("vocabulary"), draft -> key(draft, Subject.VOCABULARY)))
                        .and(is(query.one("mappingSet"), draft -> key(draft, Subject.MAPPING_SET)));
        return Away.soon(() -> list(wanted));
    }

    private static Predicate<DraftSummary> is(
            Optional<String> wanted, java.util.function.Function<DraftSummary, String> what) {
        return draft -> wanted.map(what.apply(draft)::equals).orElse(true);
    }

    private static String key(DraftSummary draft, Subject subject) {
        return draft.subject() == subject ? draft.key() : "";
    }

    private Reply list(Predicate<DraftSummary> wanted) {
        var drafts = requests.desk().all().stream().filter(wanted).toList();
        return Reply.plain(
                        HttpStatus.OK,
                        MediaType.APPLICATION_JSON,
                        Json.bytes(json -> {
                            json.writeStartObject();
                            json.writeArrayPropertyStart("items");
                            drafts.forEach(draft -> DraftJson.writeItem(json, draft));
                            json.writeEndArray();
                            json.writeEndObject();
                        }))
                .with(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    Mono<ServerResponse> create(ServerRequest request) {
        var actor = Access.actor(request);
        actor.require(Role.EDITOR);
        Address.of(request).query().allowing(List.of("lang"));
        return RequestBody.json(request, WantedDraft::read)
                .flatMap(wanted -> {
                    var key = wanted.first().isPresent() ? wanted.key() : known(wanted);
                    actor.require(Role.EDITOR, key);
                    var who = DraftRequests.author(actor);
                    return DraftRequests.away(() -> {
                        var draft = DraftRequests.refusing(() -> begin(wanted, key, who));
                        return DraftRequests.reply(HttpStatus.CREATED, draft)
                                .with(HttpHeaders.LOCATION, "/api/v1/drafts/" + draft.id());
                    });
                });
    }

    private Draft begin(WantedDraft wanted, String key, Author who) {
        var desk = requests.desk();
        return wanted.first()
                .map(first -> desk.create(first(key, first), wanted.title(), who))
                .orElseGet(() -> desk.create(wanted.subject(), key, wanted.title(), who));
    }

    private FirstDraft first(String key, WantedDraft.First first) {
        return switch (first) {
            case WantedDraft.FirstVocabulary(var scope, var description) ->
                    FirstDraft.of(new VocabularyKey(key), scope, description);
            case WantedDraft.FirstMappingSet(var from, var to, var description) ->
                    FirstDraft.of(
                            new MappingSetKey(key), vocabulary(from), vocabulary(to), description);
        };
    }

    private String known(WantedDraft wanted) {
        return switch (wanted.subject()) {
            case VOCABULARY -> vocabulary(wanted.key()).value();
            case MAPPING_SET -> mappingSet(wanted.key());
        };
    }

    private VocabularyKey vocabulary(String asked) {
        var edition = live.get();
        return edition.vocabulary(asked)
                .orElseThrow(
                        () -> Problem.unknownVocabulary(asked, near(asked, vocabularies(edition))));
    }

    private String mappingSet(String asked) {
        var edition = live.get();
        return edition.mappingSets().stream()
                .map(MappingSetKey::value)
                .filter(asked::equals)
                .findFirst()
                .orElseThrow(
                        () -> Problem.unknownMappingSet(asked, near(asked, mappingSets(edition))));
    }

    private static Optional<String> near(String asked, List<String> keys) {
        return Nearest.to(asked, keys);
    }

    private static List<String> vocabularies(Edition edition) {
        return edition.vocabularies().stream().map(VocabularyKey::value).toList();
    }

    private static List<String> mappingSets(Edition edition) {
        return edition.mappingSets().stream().map(MappingSetKey::value).toList();
    }

    Mono<ServerResponse> one(ServerRequest request) {
        return requests.read(
                request,
                (query, draft) -> {
                    query.allowing(List.of("lang"));
                    return DraftRequests.reply(draft);
                });
    }

    Mono<ServerResponse> changes(ServerRequest request) {
        return requests.read(
                request,
                (query, draft) -> {
                    query.allowing(List.of("lang"));
                    return DraftRequests.tagged(
                            Reply.plain(
                                    HttpStatus.OK,
                                    MediaType.APPLICATION_JSON,
                                    Json.bytes(json -> DraftJson.writeChanges(json, draft))),
                            draft);
                });
    }

    Mono<ServerResponse> edit(ServerRequest request) {
        return requests.step(
                request,
                DraftRequests.May.EDIT,
                RequestBody.json(request, EditJson::read)
                        .map(edits -> (draft, who) -> requests.desk().edit(draft, edits, who)));
    }

    Mono<ServerResponse> undo(ServerRequest request) {
        var query = Address.of(request).query().allowing(List.of("why", "lang"));
        var number = number(request);
        var why = query.one("why").orElse("");
        return requests.step(
                request,
                DraftRequests.May.EDIT,
                Mono.just((draft, who) -> requests.desk().undo(draft, number, who, why)));
    }

    private static int number(ServerRequest request) {
        var text = request.pathVariable("n");
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }

    Mono<ServerResponse> comment(ServerRequest request) {
        return requests.step(
                request,
                DraftRequests.May.EITHER,
                RequestBody.json(request, Comment::read)
                        .map(comment ->
                                (draft, who) ->
                                        draft.comment(
                                                comment.change(),
                                                who,
                                                requests.desk().now(),
                                                comment.text())));
    }

    /// Something said of a draft, or of one of its changes.
    private record Comment(int change, String text) {

        static Comment read(byte[] body) {
            var sent = Sent.of(body);
            var comment = new Comment(sent.number("change").orElse(0), sent.text("text"));
            sent.nothingElse();
            return comment;
        }
    }
}

package dk.ffb.service.rest.draft;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.compare.FileChanges;
import dk.ffb.service.draft.compare.FileChanges.Choice;
import dk.ffb.service.draft.compare.FileChanges.Missing;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.draft.file.DraftFiles;
import dk.ffb.service.json.FileChangesJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Refusals;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.SentFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Takes files into drafts: first as a trial that tells every row, then the rows that are accepted.
///
/// The file is sent both times, and nothing is kept in between: the rows have the same ids as long
/// as file and draft are the same, and the draft is known to be by `If-Match`.
final class DraftImportHandler {

    private static final List<String> PARAMETERS =
            List.of("dry-run", "missing", "accept", "reject", "why", "name", "lang");

    private final DraftRequests requests;
    private final DraftFiles files;

    DraftImportHandler(DraftRequests requests) {
        this.requests = requests;
        files = new DraftFiles(requests.desk());
    }

    /// A file, and what is to be done with it.
    private record Sent(SentFile sent, Missing missing, Choice choice, String why) {}

    Mono<ServerResponse> take(ServerRequest request) {
        DraftRequests.reader(request);
        var query = Address.of(request).query().allowing(PARAMETERS);
        var missing = query.one("missing", missings()).orElse(Missing.KEEP.text());
        var body =
                SentFile.of(request, query.one("name"))
                        .map(sent ->
                                new Sent(
                                        sent,
                                        Missing.valueOf(missing.toUpperCase(Locale.ROOT)),
                                        new Choice(
                                                ids(query, sent, "accept"),
                                                ids(query, sent, "reject")),
                                        query.one("why").orElse("")));
        return query.isOn("dry-run")
                ? body.flatMap(sent -> tried(request, sent))
                : requests.step(
                        request,
                        DraftRequests.May.EDIT,
                        body.map(sent -> (draft, who) -> taken(draft, who, sent)));
    }

    private static List<String> missings() {
        return Arrays.stream(Missing.values()).map(Missing::text).toList();
    }

    /// Of the query, and of the form, where a list of any length can be, one on each line.
    private static Set<String> ids(Query query, SentFile sent, String name) {
        var ids = new HashSet<>(query.many(name));
        sent.fields().stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> Stream.of(field.value().split("[,\\s]+")))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    private Mono<ServerResponse> tried(ServerRequest request, Sent sent) {
        return requests.read(
                request,
                (query, draft) -> {
                    var language = query.one("lang", List.of("da", "en")).orElse("da");
                    var changes = compared(draft, sent);
                    var body =
                            Json.bytes(
                                    json -> FileChangesJson.write(json, draft, changes, language));
                    return DraftRequests.tagged(
                            Reply.plain(HttpStatus.OK, MediaType.APPLICATION_JSON, body), draft);
                });
    }

    private Draft taken(Draft draft, Author who, Sent sent) {
        var edit = compared(draft, sent).accepted(sent.choice());
        return requests.desk().edit(draft, List.of(new WantedEdit(edit, sent.why())), who);
    }

    private FileChanges.Compared compared(Draft draft, Sent sent) {
        var file = sent.sent().file();
        return switch (files.compare(draft, file, sent.missing(), sent.why())) {
            case FileChanges.Compared compared -> compared;
            case FileChanges.Faulty(var findings) -> throw Refusals.problem(findings);
            case FileChanges.Misplaced(var danish, var english) ->
                    throw Problem.invalidBody(danish, english);
        };
    }
}

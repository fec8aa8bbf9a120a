package dk.ffb.service.rest.imports;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.exchange.ImportOutcome;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.ImportRequest.Mode;
import dk.ffb.service.exchange.ImportText;
import dk.ffb.service.exchange.Importer;
import dk.ffb.service.json.Json;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.Progress;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Refusals;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.SentFile;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Publishes files that are sent: what `./ffb import` does on the machine itself.
///
/// It is for administrators of everything, who could do it there. Editors and approvers take a file
/// into a draft, where four eyes see it.
final class ImportHandler {

    private static final List<String> PARAMETERS =
            List.of(
                    "vocabulary",
                    "mappingSet",
                    "subject",
                    "object",
                    "version",
                    "validFrom",
                    "note",
                    "name",
                    "dry-run",
                    "lang");
    private static final MediaType TEXT = Reply.utf8("text", "plain");
    private static final String VERSION = "[^\\p{Cntrl}]{1,80}";

    private final Importer importer;

    ImportHandler(Importer importer) {
        this.importer = importer;
    }

    Mono<ServerResponse> take(ServerRequest request) {
        var actor = Access.actor(request);
        actor.requireEverywhere(Role.ADMIN);
        var query = Address.of(request).query().allowing(PARAMETERS);
        var type =
                Accepted.of(request)
                        .best(List.of(MediaType.APPLICATION_JSON, TEXT), Function.identity());
        return SentFile.of(request, query.one("name"))
                .map(sent -> order(query, sent, actor))
                .publishOn(Schedulers.boundedElastic())
                .map(order -> answer(importer.importFile(order, Progress.SILENT), type));
    }

    private static ImportRequest order(Query query, SentFile sent, Actor actor) {
        return ImportRequest.of(sent.file(), actor.name())
                .vocabulary(vocabulary(query, "vocabulary"))
                .mappingSet(key(query, "mappingSet").map(MappingSetKey::new).orElse(null))
                .between(vocabulary(query, "subject"), vocabulary(query, "object"))
                .version(query.one("version").map(ImportHandler::version).orElse(null))
                .validFrom(query.one("validFrom").map(ImportHandler::day).orElse(null))
                .mode(query.isOn("dry-run") ? Mode.DRY_RUN : Mode.PUBLISH)
                .note(query.one("note").orElse(""));
    }

    private static @Nullable VocabularyKey vocabulary(Query query, String name) {
        return key(query, name).map(VocabularyKey::new).orElse(null);
    }

    private static Optional<String> key(Query query, String name) {
        var key = query.one(name);
        if (key.isPresent() && !VocabularyKey.isKey(key.get())) {
            throw Problem.invalidParameter(
                    name,
                    "En nøgle er 1 til 64 af a-z, 0-9, '-', '_' og '.'.",
                    "A key is 1 to 64 of a-z, 0-9, '-', '_' and '.'.");
        }
        return key;
    }

    private static String version(String text) {
        if (!text.matches(VERSION)) {
            throw Problem.invalidParameter(
                    "version",
                    "'version' er en betegnelse på 1 til 80 tegn, fx 2026.2.",
                    "'version' is a label of 1 to 80 characters, such as 2026.2.");
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw Problem.invalidParameter(
                    "validFrom",
                    "Parameteren 'validFrom' er en dato som 2027-01-01.",
                    "The parameter 'validFrom' is a date such as 2027-01-01.");
        }
    }

    private static ServerResponse answer(ImportOutcome outcome, MediaType type) {
        return switch (outcome) {
            case ImportOutcome.Imported(var edition, var report) ->
                    reply(
                            outcome,
                            type,
                            () ->
                                    ImportText.warnings(report)
                                            + ImportText.imported(edition, report));
            case ImportOutcome.Checked(var report) ->
                    reply(
                            outcome,
                            type,
                            () -> ImportText.warnings(report) + ImportText.checked(report));
            case ImportOutcome.Unchanged(var release, var _) ->
                    reply(outcome, type, () -> ImportText.unchanged(release));
            case ImportOutcome.VersionTaken(var taken) -> throw Refusals.problem(taken);
            case ImportOutcome.Rejected(var findings) -> throw Refusals.problem(findings);
            case ImportOutcome.Miscalled(var danish, var english) ->
                    throw Problem.invalidBody(danish, english);
            case ImportOutcome.Conflict _ ->
                    throw Problem.conflict(
                            "Andre udgav samtidig; prøv igen.",
                            "Others published at the same time; try again.");
        };
    }

    private static Reply reply(ImportOutcome outcome, MediaType type, Supplier<String> text) {
        var body =
                type.equals(TEXT)
                        ? Reply.utf8(text.get())
                        : Json.bytes(json -> ImportJson.write(json, outcome));
        return Reply.plain(HttpStatus.OK, type, body).with(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

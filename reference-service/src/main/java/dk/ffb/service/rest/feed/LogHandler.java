package dk.ffb.service.rest.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Role;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.store.LogEntry;
import dk.ffb.service.store.LogQuery;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredRelease;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Tells who did what, when and why: to administrators alone, because it tells of people at work.
final class LogHandler {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType CSV = Reply.utf8("text", "csv");
    private static final MediaType TURTLE = Reply.utf8("text", "turtle");
    private static final List<MediaType> GIVEN = List.of(JSON, CSV, TURTLE);

    private final Reads reads;
    private final Store store;
    private final Runnable before;

    /// @param before brings into the log what isn't there yet
    LogHandler(Reads reads, Store store, Runnable before) {
        this.reads = reads;
        this.store = store;
        this.before = before;
    }

    Mono<ServerResponse> log(ServerRequest request) {
        Access.actor(request).requireEverywhere(Role.ADMIN);
        var format = Accepted.of(request).best(GIVEN, Function.identity());
        var asked = reads.ofList(request, "who", "what", "from", "to");
        var wanted = wanted(asked.query());
        return Away.<Reply>soon(
                        () -> {
                            before.run();
                            return format.equals(JSON)
                                    ? page(asked, wanted)
                                    : whole(format, wanted);
                        })
                .map(reply -> reply.with(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private static LogQuery wanted(Query query) {
        return new LogQuery(
                query.one("who"),
                query.one("what"),
                day(query, "from").map(LogHandler::beginning),
                day(query, "to").map(day -> beginning(day.plusDays(1))));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    private static Optional<LocalDate> day(Query query, String name) {
        return query.one(name)
                .map(text -> {
                    try {
                        return LocalDate.parse(text);
                    } catch (DateTimeException _) {
                        throw Problem.invalidParameter(
                                name,
                                "Parameteren '" + name + "' er en dato som 2026-11-21.",
                                "The parameter '" + name + "' is a date such as 2026-11-21.");
                    }
                });
    }

    /// One more than the page holds is asked for, to know whether there is a next one.
    private Reply page(Asked asked, LogQuery wanted) {
        var offset = asked.page().offset();
        var entries = store.log(wanted, offset, asked.page().limit() + 1);
        var releases = releases();
        return Lists.reply(
                asked,
                offset + entries.size(),
                (json, index) -> write(json, entries.get(index - offset), releases));
    }

    private Map<String, Release> releases() {
        return store.registry().releases().stream()
                .collect(Collectors.toMap(StoredRelease::graph, StoredRelease::release));
    }

    private Reply whole(MediaType format, LogQuery wanted) {
        var entries = store.log().stream().filter(entry -> wanted.has(entry.act())).toList();
        return format.equals(TURTLE)
                ? Reply.plain(HttpStatus.OK, TURTLE, Store.turtle(entries))
                : Reply.plain(HttpStatus.OK, CSV, Reply.utf8(csv(entries, releases())))
                        .with(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"log.csv\"");
    }

    private static void write(JsonGenerator json, LogEntry entry, Map<String, Release> releases) {
        var act = entry.act();
        json.writeStartObject();
        json.writeStringProperty("at", act.at().toString());
        json.writeStringProperty("who", act.who());
        json.writeStringProperty("what", act.what());
        json.writeStringProperty("why", act.why());
        json.writeArrayPropertyStart("about");
        about(entry, releases).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String csv(List<LogEntry> entries, Map<String, Release> releases) {
        var text = new StringWriter();
        try (var rows = CsvWriter.builder().build(text)) {
            rows.writeRecord("at", "who", "what", "why", "about");
            entries.forEach(entry -> write(rows, entry, releases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter rows, LogEntry entry, Map<String, Release> releases) {
        var act = entry.act();
        rows.writeRecord(
                act.at().toString(),
                unlikeFormula(act.who()),
                act.what(),
                unlikeFormula(act.why()),
                about(entry, releases).collect(Collectors.joining("|")));
    }

    /// A spreadsheet runs what begins like a formula, and people wrote this.
    private static String unlikeFormula(String text) {
        return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }

    /// Addresses of what came of an act.
    private static Stream<String> about(LogEntry entry, Map<String, Release> releases) {
        return Stream.concat(
                entry.drafts().stream().map(id -> "drafts/" + id),
                entry.made().stream()
                        .map(releases::get)
                        .filter(Objects::nonNull)
                        .map(LogHandler::address));
    }

    private static String address(Release release) {
        return "%s/%s/releases/%s"
                .formatted(
                        release.subject() == Subject.VOCABULARY ? "vocabularies" : "mapping-sets",
                        release.key(),
                        release.version());
    }
}

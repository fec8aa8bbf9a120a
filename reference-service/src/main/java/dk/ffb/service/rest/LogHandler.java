package dk.ffb.service.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Role;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.store.LogEntry;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredRelease;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
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

    LogHandler(Reads reads, Store store) {
        this.reads = reads;
        this.store = store;
    }

    Mono<ServerResponse> log(ServerRequest request) {
        Access.actor(request).requireEverywhere(Role.ADMIN);
        var format = Accepted.of(request).best(GIVEN, Function.identity());
        var asked = reads.ofList(request, "who", "what", "from", "to");
        var wanted = Wanted.of(asked.query());
        return Away.soon(() -> store.log().stream().filter(wanted::has).toList())
                .flatMap(entries -> answer(asked, format, entries))
                .map(LogHandler::unkept);
    }

    /// Which acts somebody asks for.
    private record Wanted(
            Optional<String> who,
            Optional<String> what,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        static Wanted of(Query query) {
            return new Wanted(
                    query.one("who"), query.one("what"), day(query, "from"), day(query, "to"));
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

        boolean has(LogEntry entry) {
            var act = entry.act();
            var day = LocalDate.ofInstant(act.at(), DENMARK);
            return who.map(act.who()::equals).orElse(true)
                    && what.map(act.what()::equals).orElse(true)
                    && from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    private Mono<ServerResponse> answer(Asked asked, MediaType format, List<LogEntry> entries) {
        if (format.equals(TURTLE)) {
            return Mono.just(Reply.plain(HttpStatus.OK, TURTLE, Store.turtle(entries)));
        }
        var releases =
                store.registry().releases().stream()
                        .collect(Collectors.toMap(StoredRelease::graph, StoredRelease::release));
        if (format.equals(CSV)) {
            return Mono.just(
                    Reply.plain(HttpStatus.OK, CSV, Reply.utf8(csv(entries, releases)))
                            .with(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"log.csv\""));
        }
        return Lists.of(asked, entries, (json, entry) -> write(json, entry, releases));
    }

    /// What tells of people is left in nobody's cache.
    private static ServerResponse unkept(ServerResponse answer) {
        return ((Reply) answer).with(HttpHeaders.CACHE_CONTROL, "no-store");
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

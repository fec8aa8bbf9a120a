package dk.ffb.service.rest.draft;

import dk.ffb.service.csv.ImpactCsv;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.service.draft.office.DraftReports;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.exchange.Exporter;
import dk.ffb.service.json.ChangesJson;
import dk.ffb.service.json.ImpactJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.DifferenceFormat;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells what a draft changes, for whom, and what it would be.
final class DraftReportHandler {

    private static final MediaType CSV = new MediaType("text", "csv");

    private final DraftRequests requests;
    private final DraftReports reports;
    private final LiveEdition live;

    DraftReportHandler(DraftRequests requests, DraftReports reports, LiveEdition live) {
        this.requests = requests;
        this.reports = reports;
        this.live = live;
    }

    Mono<ServerResponse> diff(ServerRequest request) {
        var format = DifferenceFormat.of(request);
        return requests.read(
                request,
                (query, draft) -> {
                    var language = language(query);
                    var difference = reports.difference(draft);
                    var title = "%s: %s → %s".formatted(draft.key(), draft.base(), draft.id());
                    return reply(
                            draft,
                            format.type(),
                            format.write(
                                    title,
                                    draft.title(),
                                    difference,
                                    language,
                                    () ->
                                            Json.bytes(json ->
                                                    ChangesJson.write(json, draft, difference))));
                });
    }

    private static String language(Query query) {
        query.allowing(List.of("lang"));
        return query.one("lang", List.of("da", "en")).orElse("da");
    }

    private static Reply reply(Draft draft, MediaType type, byte[] body) {
        return DraftRequests.tagged(Reply.plain(HttpStatus.OK, type, body), draft);
    }

    Mono<ServerResponse> impact(ServerRequest request) {
        var type =
                Accepted.of(request).best(List.of(MediaType.APPLICATION_JSON, CSV), each -> each);
        return requests.read(
                request,
                (query, draft) -> {
                    query.allowing(List.of("validFrom", "lang"));
                    var language = query.one("lang", List.of("da", "en")).orElse("da");
                    var impact = DraftRequests.refusing(() -> impact(query, draft));
                    return type.equals(CSV)
                            ? reply(
                                    draft,
                                    Reply.utf8("text", "csv"),
                                    Reply.utf8(ImpactCsv.of(impact, language)))
                            : reply(
                                    draft,
                                    type,
                                    Json.bytes(json ->
                                            ImpactJson.write(json, draft, impact, language)));
                });
    }

    private Impact impact(Query query, Draft draft) {
        return query.one("validFrom")
                .map(DraftReportHandler::day)
                .map(day -> reports.impact(draft, day))
                .orElseGet(() -> reports.impact(draft));
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

    /// The content in one of the formats that releases can be had in.
    Mono<ServerResponse> content(ServerRequest request) {
        return requests.read(
                request,
                (query, draft) -> {
                    query.allowing(List.of("format", "lang"));
                    var fitting = ExportFormat.fitting(draft.subject());
                    var names = fitting.stream().map(ExportFormat::text).toList();
                    var format =
                            query.one("format", names)
                                    .flatMap(ExportFormat::of)
                                    .orElse(ExportFormat.CSV);
                    var type = MediaType.parseMediaType(format.mediaType());
                    return reply(
                            draft,
                            type.getType().equals("text")
                                    ? Reply.utf8(type.getType(), type.getSubtype())
                                    : type,
                            written(requests.desk().drafted(draft).content(), format));
                });
    }

    private byte[] written(Content content, ExportFormat format) {
        var out = new ByteArrayOutputStream();
        var exporter = Exporter.of(live.get());
        try {
            switch (content) {
                case Content.OfVocabulary(var vocabulary) ->
                        exporter.write(vocabulary, format, out);
                case Content.OfMappingSet(var set) -> exporter.write(set, format, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

package dk.ffb.service.rest.report;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.report.MappingReports;
import dk.ffb.mapping.report.RoundTrip.Return;
import dk.ffb.service.csv.ReportCsv;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.ReportJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Reports for those who own mappings, as JSON and as CSV.
final class ReportHandler {

    private static final MediaType CSV = Reply.utf8("text", "csv");
    private static final List<MediaType> FORMATS =
            List.of(MediaType.APPLICATION_JSON, new MediaType("text", "csv"));

    private final Reads reads;

    ReportHandler(Reads reads) {
        this.reads = reads;
    }

    /// A report in both of its forms, of which one is asked for.
    private record Report(String name, Consumer<JsonGenerator> json, Supplier<String> csv) {}

    Mono<ServerResponse> coverage(ServerRequest request) {
        var asked = reads.of(request);
        var set = asked.mappingSet(request.pathVariable("m"));
        return report(request, asked, reports -> coverage(asked, set, reports));
    }

    private static Report coverage(Asked asked, MappingSetRelease set, MappingReports reports) {
        var key = set.content().key();
        var coverage = reports.coverage(key).orElseThrow(() -> unknownEnd(asked, set));
        return new Report(
                key + "-coverage",
                json -> ReportJson.write(json, asked.view(), coverage),
                () -> ReportCsv.of(coverage));
    }

    Mono<ServerResponse> conflicts(ServerRequest request) {
        var asked = reads.of(request);
        var set = asked.mappingSet(request.pathVariable("m"));
        return report(request, asked, reports -> conflicts(asked, set, reports));
    }

    private static Report conflicts(Asked asked, MappingSetRelease set, MappingReports reports) {
        var key = set.content().key();
        var conflicts = reports.conflicts(key).orElseThrow(() -> unknownEnd(asked, set));
        return new Report(
                key + "-conflicts",
                json -> ReportJson.write(json, asked.view(), conflicts),
                () -> ReportCsv.of(conflicts, asked.language()));
    }

    /// What comes back of each code of one system that is translated into another and home again.
    Mono<ServerResponse> roundTrip(ServerRequest request) {
        var asked = reads.of(request, "system", "target", "comesBack");
        var system = vocabulary(asked, "system");
        var target = vocabulary(asked, "target");
        if (system.equals(target)) {
            throw Problem.invalidParameter(
                    "target",
                    "Parameteren 'target' er et andet vokabular end 'system'.",
                    "The parameter 'target' is another vocabulary than 'system'.");
        }
        var shown = shown(asked.query());
        return report(request, asked, reports -> roundTrip(asked, reports, system, target, shown));
    }

    private static Report roundTrip(
            Asked asked,
            MappingReports reports,
            VocabularyKey system,
            VocabularyKey target,
            Set<Return> shown) {
        var trip = reports.roundTrip(system, target).orElseThrow();
        return new Report(
                system + "-" + target + "-round-trip",
                json -> ReportJson.write(json, asked.view(), trip, shown),
                () -> ReportCsv.of(trip, shown));
    }

    private static VocabularyKey vocabulary(Asked asked, String parameter) {
        var named = asked.query().required(parameter);
        return asked.vocabulary(named).content().vocabulary().key();
    }

    private static Set<Return> shown(Query query) {
        var names = query.many("comesBack");
        var shown = EnumSet.noneOf(Return.class);
        names.forEach(name -> shown.add(comesBack(name)));
        return shown.isEmpty() ? EnumSet.allOf(Return.class) : shown;
    }

    private static Return comesBack(String name) {
        return Arrays.stream(Return.values())
                .filter(each -> each.text().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Query.notAmong(
                                "comesBack",
                                Arrays.stream(Return.values()).map(Return::text).toList()));
    }

    private static Mono<ServerResponse> report(
            ServerRequest request, Asked asked, Function<MappingReports, Report> making) {
        var format = Accepted.of(request).best(FORMATS, Function.identity());
        var reports = new MappingReports(asked.snapshot(), asked.language());
        // Work that grows with the vocabularies keeps out of the way of the others' requests.
        return Away.atLength(() -> reply(asked, format, making.apply(reports)));
    }

    private static Reply reply(Asked asked, MediaType format, Report report) {
        return format.equals(MediaType.APPLICATION_JSON)
                ? Reply.cached(asked, format, Json.bytes(report.json()))
                : Reply.cached(asked, CSV, Reply.utf8(report.csv().get()))
                        .with(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"" + report.name() + ".csv\"");
    }

    /// A mapping set can be published before the vocabularies that it is between.
    static Problem unknownEnd(Asked asked, MappingSetRelease set) {
        return Stream.of(set.content().subject(), set.content().object())
                .filter(key -> asked.snapshot().vocabulary(key).isEmpty())
                .map(key -> Problem.unknownVocabulary(key.value(), Optional.empty()))
                .findFirst()
                .orElseThrow();
    }
}

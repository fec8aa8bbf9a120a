package dk.ffb.service.page.release;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.read.ContentFiles;
import dk.ffb.service.rest.request.Reads;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The release in force as a file. A link can't say what it accepts as a program does, so it names
/// the format.
public final class DownloadPage {

    private final Reads reads;

    public DownloadPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> vocabulary(ServerRequest request) {
        var visit = Visit.of(reads, request, "format");
        var release = visit.asked().vocabulary(request.pathVariable("v"));
        return ContentFiles.reply(visit.asked(), release, format(visit, Subject.VOCABULARY));
    }

    public Mono<ServerResponse> mappingSet(ServerRequest request) {
        var visit = Visit.of(reads, request, "format");
        var release = visit.asked().mappingSet(request.pathVariable("m"));
        return ContentFiles.reply(visit.asked(), release, format(visit, Subject.MAPPING_SET));
    }

    private static ExportFormat format(Visit visit, Subject subject) {
        var names = ExportFormat.fitting(subject).stream().map(ExportFormat::text).toList();
        return visit.query()
                .one("format", names)
                .flatMap(ExportFormat::of)
                .orElseThrow(() ->
                        Problem.invalidParameter(
                                "format",
                                "Parameteren 'format' mangler; den er en af: "
                                        + String.join(", ", names)
                                        + ".",
                                "The parameter 'format' is missing; it is one of: "
                                        + String.join(", ", names)
                                        + "."));
    }
}

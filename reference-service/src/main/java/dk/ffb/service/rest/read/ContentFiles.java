package dk.ffb.service.rest.read;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.exchange.Exporter;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The content of a release as a file, in the format that a request asks for by `Accept`.
public final class ContentFiles {

    /// Names what the content says and the format has no room for, so that nothing is lost unsaid.
    static final String LEAVES_OUT = "Ffb-Leaves-Out";

    private static final String FHIR_VERSION = "fhirVersion";

    private ContentFiles() {}

    /// The format that the request likes best; empty for JSON, which answers where it doesn't say.
    static Optional<ExportFormat> wanted(ServerRequest request, Subject subject) {
        var formats = ExportFormat.fitting(subject);
        for (var wanted : Accepted.of(request).types()) {
            if (wanted.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return Optional.empty();
            }
            var format = formats.stream().filter(each -> fits(wanted, each)).findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        var types = new ArrayList<>(List.of(MediaType.APPLICATION_JSON_VALUE));
        formats.forEach(format -> types.add(format.mediaType()));
        throw Problem.notAcceptable(types);
    }

    /// FHIR without a version is R4, which Danish profiles are made for: it is tried first.
    private static boolean fits(MediaType wanted, ExportFormat format) {
        var type = MediaType.parseMediaType(format.mediaType());
        var version = wanted.getParameter(FHIR_VERSION);
        return wanted.isCompatibleWith(type)
                && (version == null || version.equals(type.getParameter(FHIR_VERSION)));
    }

    public static Mono<ServerResponse> reply(
            Asked asked, VocabularyRelease release, ExportFormat format) {
        var content = release.content().content();
        return reply(
                asked,
                release.release(),
                format,
                Exporter.leavesOut(content, format),
                (exporter, out) -> exporter.write(content, format, out));
    }

    public static Mono<ServerResponse> reply(
            Asked asked, MappingSetRelease release, ExportFormat format) {
        var content = release.content().content();
        return reply(
                asked,
                release.release(),
                format,
                Exporter.leavesOut(content, format),
                (exporter, out) -> exporter.write(content, format, out));
    }

    private interface Writing {
        void to(Exporter exporter, OutputStream out) throws IOException;
    }

    private static Mono<ServerResponse> reply(
            Asked asked,
            Release release,
            ExportFormat format,
            List<String> leavesOut,
            Writing writing) {
        return Away.atLength(() -> {
            var reply =
                    Reply.cached(asked, type(format), bytes(asked, writing))
                            .with(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "inline; filename=\"" + name(release, format) + "\"");
            return leavesOut.isEmpty()
                    ? reply
                    : reply.with(LEAVES_OUT, String.join(", ", leavesOut));
        });
    }

    private static byte[] bytes(Asked asked, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(Exporter.of(asked.edition()), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static MediaType type(ExportFormat format) {
        var type = MediaType.parseMediaType(format.mediaType());
        return type.getType().equals("text") ? Reply.utf8(type.getType(), type.getSubtype()) : type;
    }

    private static String name(Release release, ExportFormat format) {
        var name = release.key() + "-" + release.version();
        return name.replaceAll("[^A-Za-z0-9._-]", "_") + format.ending();
    }
}

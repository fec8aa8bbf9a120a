package dk.ffb.service.rest;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.exchange.Exporter;
import dk.ffb.service.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The formats that the rows of a mapping set can be had in.
enum MappingFormat {
    JSON("application", "json", ".json"),
    SSSOM("text", "tab-separated-values", ".sssom.tsv"),
    CSV("text", "csv", ".csv"),
    TURTLE("text", "turtle", ".ttl"),
    /// R4, which Danish FHIR profiles are made for.
    FHIR("application", "fhir+json", ".json");

    private final String type;
    private final String subtype;
    private final String ending;

    MappingFormat(String type, String subtype, String ending) {
        this.type = type;
        this.subtype = subtype;
        this.ending = ending;
    }

    /// The one that the request likes best; JSON where it doesn't say.
    static MappingFormat of(ServerRequest request) {
        for (var wanted : accepted(request)) {
            for (var format : values()) {
                if (wanted.isCompatibleWith(format.plain())) {
                    return format;
                }
            }
        }
        throw Problem.notAcceptable(
                Reply.names(Arrays.stream(values()).map(MappingFormat::plain).toList()));
    }

    private static List<MediaType> accepted(ServerRequest request) {
        try {
            var accepted =
                    new java.util.ArrayList<>(
                            request.exchange().getRequest().getHeaders().getAccept());
            MimeTypeUtils.sortBySpecificity(accepted);
            accepted.removeIf(each -> each.getQualityValue() == 0);
            return accepted.isEmpty() ? List.of(MediaType.ALL) : accepted;
        } catch (InvalidMediaTypeException _) {
            return List.of();
        }
    }

    MediaType type() {
        return this == JSON || this == FHIR ? plain() : Reply.utf8(type, subtype);
    }

    private MediaType plain() {
        return new MediaType(type, subtype);
    }

    String fileName(String key, String version) {
        return (key + "-" + version).replaceAll("[^A-Za-z0-9._-]", "_") + ending;
    }

    /// The whole set in this format.
    byte[] write(MappingSet set, Edition edition) {
        var out = new ByteArrayOutputStream();
        try {
            Exporter.of(edition).write(set, exported(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private ExportFormat exported() {
        return switch (this) {
            case SSSOM -> ExportFormat.SSSOM;
            case CSV -> ExportFormat.CSV;
            case TURTLE -> ExportFormat.TURTLE;
            case FHIR -> ExportFormat.FHIR_R4;
            case JSON -> throw new IllegalStateException("JSON is given in pages");
        };
    }
}

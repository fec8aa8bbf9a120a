package dk.ffb.service.rest;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.csv.MappingCsvWriter;
import dk.ffb.mapping.sssom.SssomTurtleWriter;
import dk.ffb.mapping.sssom.SssomWriter;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.BaseUri;
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
    TURTLE("text", "turtle", ".ttl");

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
        return this == JSON ? plain() : Reply.utf8(type, subtype);
    }

    private MediaType plain() {
        return new MediaType(type, subtype);
    }

    String fileName(String key, String version) {
        return (key + "-" + version).replaceAll("[^A-Za-z0-9._-]", "_") + ending;
    }

    /// The whole set in this format.
    byte[] write(MappingSet set, BaseUri base) {
        return switch (this) {
            case SSSOM -> Reply.utf8(new SssomWriter(base).write(set));
            case CSV -> Reply.utf8(new MappingCsvWriter().write(set));
            case TURTLE -> Reply.utf8(new SssomTurtleWriter(base).write(set));
            case JSON -> throw new IllegalStateException("JSON is given in pages");
        };
    }
}

package dk.ffb.service.rest.reply;

import dk.ffb.service.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The formats that a request accepts, the one that it likes best first.
public record Accepted(List<MediaType> types) {

    public static Accepted of(ServerRequest request) {
        try {
            var types = new ArrayList<>(request.exchange().getRequest().getHeaders().getAccept());
            MimeTypeUtils.sortBySpecificity(types);
            types.removeIf(each -> each.getQualityValue() == 0);
            return new Accepted(types.isEmpty() ? List.of(MediaType.ALL) : types);
        } catch (InvalidMediaTypeException _) {
            return new Accepted(List.of());
        }
    }

    /// The one of these that is liked best; the first where all are liked the same.
    ///
    /// @throws Problem where none is accepted
    public <T> T best(List<T> formats, Function<T, MediaType> type) {
        for (var wanted : types) {
            for (var format : formats) {
                if (wanted.isCompatibleWith(type.apply(format))) {
                    return format;
                }
            }
        }
        throw Problem.notAcceptable(Reply.names(formats.stream().map(type).toList()));
    }
}

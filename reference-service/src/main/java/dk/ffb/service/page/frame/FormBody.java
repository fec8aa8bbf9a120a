package dk.ffb.service.page.frame;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.RequestBody;
import java.nio.charset.StandardCharsets;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/// What a browser sends in the body of a request.
public final class FormBody {

    private static final int LARGEST_FORM = 1 << 18;

    private FormBody() {}

    /// The fields of a form.
    public static Mono<Query> of(ServerRequest request) {
        return bytes(request, LARGEST_FORM)
                .map(bytes -> Query.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    /// The whole body, where it isn't larger than that.
    public static Mono<byte[]> bytes(ServerRequest request, int largest) {
        return RequestBody.whole(
                request,
                largest,
                () ->
                        Problem.tooLarge(
                                "Det sendte er større end " + (largest >> 10) + " KB.",
                                "What was sent is larger than " + (largest >> 10) + " KB."));
    }
}

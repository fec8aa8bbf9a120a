package dk.ffb.service.page.translate;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.Query;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/// What a browser sends in the body of a request.
final class FormBody {

    private static final int LARGEST_FORM = 1 << 18;

    private FormBody() {}

    /// The fields of a form.
    static Mono<Query> of(ServerRequest request) {
        return bytes(request, LARGEST_FORM)
                .map(bytes -> Query.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    /// The whole body, where it isn't larger than that.
    static Mono<byte[]> bytes(ServerRequest request, int largest) {
        return request.exchange()
                .getRequest()
                .getBody()
                .map(FormBody::bytes)
                .reduceWith(
                        ByteArrayOutputStream::new,
                        (all, chunk) -> {
                            if (all.size() + chunk.length > largest) {
                                throw tooLarge(largest);
                            }
                            all.writeBytes(chunk);
                            return all;
                        })
                .map(ByteArrayOutputStream::toByteArray);
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            var bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static Problem tooLarge(int largest) {
        return Problem.tooLarge(
                "Det sendte er større end " + (largest >> 10) + " KB.",
                "What was sent is larger than " + (largest >> 10) + " KB.");
    }
}

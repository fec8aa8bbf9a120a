package dk.ffb.service.rest;

import dk.ffb.service.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The bytes that a request sends.
public final class RequestBody {

    private RequestBody() {}

    /// All of them, decompressed where they are compressed.
    ///
    /// @param most how many are taken
    /// @param tooLarge what is said where there are more
    public static Mono<byte[]> whole(ServerRequest request, int most, Supplier<Problem> tooLarge) {
        var body = bytes(request);
        var plain = isCompressed(request) ? BatchRun.gunzip(body) : body;
        return plain.reduceWith(
                        ByteArrayOutputStream::new,
                        (all, chunk) -> {
                            if (all.size() + chunk.length > most) {
                                throw tooLarge.get();
                            }
                            all.writeBytes(chunk);
                            return all;
                        })
                .map(ByteArrayOutputStream::toByteArray)
                .onErrorMap(DataFormatException.class, _ -> BatchRun.notGzip());
    }

    /// In the chunks that they come in, taken out of the server's buffers at once.
    static Flux<byte[]> bytes(ServerRequest request) {
        return request.exchange().getRequest().getBody().map(RequestBody::copy);
    }

    private static byte[] copy(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /// Whether they come as gzip.
    ///
    /// @throws Problem where they come in another way that can't be undone
    static boolean isCompressed(ServerRequest request) {
        var encodings = request.headers().header(HttpHeaders.CONTENT_ENCODING);
        if (encodings.isEmpty() || encodings.equals(List.of("identity"))) {
            return false;
        }
        if (encodings.equals(List.of("gzip")) || encodings.equals(List.of("x-gzip"))) {
            return true;
        }
        throw Problem.unsupportedMediaType(List.of("Content-Encoding: gzip"));
    }
}

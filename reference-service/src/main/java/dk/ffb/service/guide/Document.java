package dk.ffb.service.guide;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A document of the guide, which stays the same as long as the program runs.
final class Document {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final MediaType type;
    private final byte[] content;
    private final String tag;

    Document(Resource resource, MediaType type) {
        this.type = new MediaType(type, StandardCharsets.UTF_8);
        this.content = bytes(resource);
        this.tag = '"' + DigestUtils.md5DigestAsHex(content) + '"';
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.exists() ? resource.getContentAsByteArray() : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        if (content.length == 0) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        return request.checkNotModified(tag)
                .switchIfEmpty(
                        ServerResponse.ok()
                                .contentType(type)
                                .cacheControl(AN_HOUR)
                                .eTag(tag)
                                .contentLength(content.length)
                                .body((response, _) -> response.writeWith(bytes(response))));
    }

    /// Written as bytes, since the service has no codecs to write anything else.
    private Mono<DataBuffer> bytes(ReactiveHttpOutputMessage response) {
        return Mono.fromSupplier(() -> response.bufferFactory().wrap(content));
    }
}

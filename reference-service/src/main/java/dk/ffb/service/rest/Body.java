package dk.ffb.service.rest;

import dk.ffb.service.json.JsonFault;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.vocabulary.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Bodies that are read whole. What looks like personal data in one is refused before anybody looks
/// at it.
final class Body {

    private static final int LARGEST_JSON = 8 << 20;

    private Body() {}

    /// What a JSON body asks for, worked out where it keeps nobody waiting.
    ///
    /// @param read throws [JsonFault] where the body doesn't say what it must
    static <T> Mono<T> json(ServerRequest request, Function<byte[], T> read) {
        if (!isJson(request)) {
            throw Problem.unsupportedMediaType(List.of("application/json"));
        }
        return whole(request, LARGEST_JSON)
                .publishOn(Schedulers.boundedElastic())
                .map(read)
                .onErrorMap(
                        JsonFault.class,
                        fault -> Problem.invalidBody(fault.in("da"), fault.in("en")));
    }

    private static boolean isJson(ServerRequest request) {
        try {
            return request.headers()
                    .contentType()
                    .filter(MediaType.APPLICATION_JSON::isCompatibleWith)
                    .isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// All of it; an empty body is an empty array.
    static Mono<byte[]> whole(ServerRequest request, int largest) {
        return DataBufferUtils.join(request.exchange().getRequest().getBody(), largest)
                .map(Body::copy)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(DataBufferLimitException.class, _ -> tooLarge(largest))
                .doOnNext(Body::refusePersonalData);
    }

    static byte[] copy(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    static Problem tooLarge(int largest) {
        return Problem.tooLarge(
                "Der tages imod højst %d MB her.".formatted(largest >> 20),
                "At most %d MB are taken here.".formatted(largest >> 20));
    }

    static void refusePersonalData(byte[] body) {
        if (PersonalData.looksLikeCpr(new String(body, StandardCharsets.UTF_8))) {
            throw Problem.of(ProblemType.PERSONAL_DATA);
        }
    }
}

package dk.ffb.service.rest.request;

import dk.ffb.service.json.JsonFault;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.vocabulary.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The bytes that a request sends, and what they are said to be.
public final class RequestBody {

    private static final int LARGEST_JSON = 8 << 20;

    private RequestBody() {}

    /// What the bytes are said to be; nothing where that can't be understood.
    public static Optional<MediaType> type(ServerRequest request) {
        try {
            return request.headers().contentType();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What a JSON body asks for, worked out where it keeps nobody waiting.
    ///
    /// @param read throws [JsonFault] where the body doesn't say what it must
    public static <T> Mono<T> json(ServerRequest request, Function<byte[], T> read) {
        if (type(request).filter(MediaType.APPLICATION_JSON::isCompatibleWith).isEmpty()) {
            throw Problem.unsupportedMediaType(List.of("application/json"));
        }
        return impersonal(request, LARGEST_JSON)
                .map(read)
                .onErrorMap(
                        JsonFault.class,
                        fault -> Problem.invalidBody(fault.in("da"), fault.in("en")));
    }

    /// All of them, once it is known that they hold no personal data; an empty body is an empty
    /// array. Whatever is done with them is done where it keeps nobody waiting.
    static Mono<byte[]> impersonal(ServerRequest request, int most) {
        return whole(request, most, () -> tooLarge(most))
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(RequestBody::refusePersonalData);
    }

    /// All of them, decompressed where they are compressed; an empty body is an empty array.
    ///
    /// @param most how many are taken
    /// @param tooLarge what is said where there are more
    public static Mono<byte[]> whole(ServerRequest request, int most, Supplier<Problem> tooLarge) {
        var body = bytes(request);
        var plain = isCompressed(request) ? Gunzipped.of(body) : body;
        return plain.collect(() -> new Chunks(most, tooLarge), Chunks::add)
                .map(Chunks::joined)
                .onErrorMap(DataFormatException.class, _ -> Gunzipped.notGzip());
    }

    /// Chunks, copied into one when all are there, since they may be many.
    private static final class Chunks {

        private final List<byte[]> all = new ArrayList<>();
        private final int most;
        private final Supplier<Problem> tooLarge;
        private int size;

        Chunks(int most, Supplier<Problem> tooLarge) {
            this.most = most;
            this.tooLarge = tooLarge;
        }

        void add(byte[] chunk) {
            if (chunk.length > most - size) {
                throw tooLarge.get();
            }
            all.add(chunk);
            size += chunk.length;
        }

        byte[] joined() {
            var joined = new byte[size];
            var at = 0;
            for (var chunk : all) {
                System.arraycopy(chunk, 0, joined, at, chunk.length);
                at += chunk.length;
            }
            return joined;
        }
    }

    static Problem tooLarge(int most) {
        return Problem.tooLarge(
                "Der tages imod højst %d MB her.".formatted(most >> 20),
                "At most %d MB are taken here.".formatted(most >> 20));
    }

    static void refusePersonalData(byte[] body) {
        if (PersonalData.looksLikeCpr(new String(body, StandardCharsets.UTF_8))) {
            throw Problem.of(ProblemType.PERSONAL_DATA);
        }
    }

    /// In the chunks that they come in, taken out of the server's buffers at once.
    public static Flux<byte[]> bytes(ServerRequest request) {
        return request.exchange().getRequest().getBody().map(RequestBody::taken);
    }

    static byte[] taken(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /// Whether they come as gzip.
    ///
    /// @throws Problem where they come in another way that can't be undone
    public static boolean isCompressed(ServerRequest request) {
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

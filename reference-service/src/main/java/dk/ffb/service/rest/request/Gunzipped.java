package dk.ffb.service.rest.request;

import dk.ffb.service.batch.Gunzip;
import dk.ffb.service.problem.Problem;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/// Bytes that came compressed, decompressed as fast as they are read.
public final class Gunzipped {

    /// How much is decompressed at a time.
    private static final int CHUNK = 1 << 16;

    private Gunzipped() {}

    public static Problem notGzip() {
        return Problem.invalidBody(
                "Indholdet siges at være gzip, men er det ikke, eller det er afbrudt.",
                "The content is said to be gzip, but isn't, or it is cut short.");
    }

    /// The bytes as they were before.
    public static Flux<byte[]> of(Flux<byte[]> body) {
        return Flux.using(Gunzip::new, gunzip -> gunzip(body, gunzip), Gunzip::close);
    }

    private static Flux<byte[]> gunzip(Flux<byte[]> body, Gunzip gunzip) {
        return body.concatMap(chunk -> gunzip(chunk, gunzip), 1)
                .concatWith(Flux.defer(() -> complete(gunzip)));
    }

    private static Flux<byte[]> complete(Gunzip gunzip) {
        return gunzip.isComplete() ? Flux.empty() : Flux.error(new DataFormatException("short"));
    }

    private static Flux<byte[]> gunzip(byte[] chunk, Gunzip gunzip) {
        gunzip.feed(chunk);
        return Flux.generate(sink -> inflate(gunzip, sink));
    }

    private static void inflate(Gunzip gunzip, SynchronousSink<byte[]> sink) {
        try {
            var bytes = new byte[CHUNK];
            var count = gunzip.inflate(bytes);
            if (count == 0) {
                sink.complete();
            } else {
                sink.next(Arrays.copyOf(bytes, count));
            }
        } catch (DataFormatException damaged) {
            sink.error(damaged);
        }
    }
}

package dk.ffb.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// An answer that is written to a stream as it comes, with its backpressure.
final class MemoryResponse extends AbstractServerHttpResponse {

    private final OutputStream out;
    private volatile @Nullable IOException failure;

    MemoryResponse(OutputStream out) {
        super(DefaultDataBufferFactory.sharedInstance);
        this.out = out;
    }

    @Override
    protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> body) {
        return Flux.from(body).takeWhile(this::write).then();
    }

    @Override
    protected Mono<Void> writeAndFlushWithInternal(
            Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWithInternal(Flux.from(body).concatMap(Flux::from, 1));
    }

    /// Whether more can be written. A failure is the reader's own, and no matter for the service.
    private boolean write(DataBuffer buffer) {
        try {
            out.write(buffer.asInputStream().readAllBytes());
            return true;
        } catch (IOException e) {
            failure = e;
            return false;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    /// Throws what went wrong when the answer was written, if anything did.
    void requireWritten() throws IOException {
        var failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    protected void applyStatusCode() {
        // Kept in this object; MemoryApi reads it there.
    }

    @Override
    protected void applyHeaders() {
        // Kept in this object; MemoryApi reads them there.
    }

    @Override
    protected void applyCookies() {
        // The API sets none.
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Spring declares it so
    public <T> T getNativeResponse() {
        throw new IllegalStateException("an answer in memory has no native form");
    }
}

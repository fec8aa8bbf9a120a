package dk.ffb.service.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    MemoryResponse(OutputStream out) {
        super(DefaultDataBufferFactory.sharedInstance);
        this.out = out;
    }

    @Override
    protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> body) {
        return Flux.from(body).doOnNext(this::write).then();
    }

    @Override
    protected Mono<Void> writeAndFlushWithInternal(
            Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWithInternal(Flux.from(body).concatMap(Flux::from, 1));
    }

    private void write(DataBuffer buffer) {
        try {
            out.write(buffer.asInputStream().readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataBufferUtils.release(buffer);
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

package dk.ffb.service.rest.translate;

import dk.ffb.service.batch.Batch;
import dk.ffb.service.batch.BatchRefusal;
import dk.ffb.service.batch.ByteSink;
import dk.ffb.service.batch.JsonTranslation;
import dk.ffb.service.rest.reply.Refusals;
import dk.ffb.service.rest.request.Gunzipped;
import java.util.zip.DataFormatException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/// Runs a batch over the bytes of a request, as fast as the reader of its answer takes them: what
/// isn't asked for isn't made, and what isn't made isn't read. One run, one object.
final class BatchRun {

    /// How much is taken at a time; an answer may be many times as long as its row.
    private static final int PIECE = 1 << 12;

    private final Batch batch;
    private final ByteSink out = new ByteSink();
    private boolean cutShort;
    private boolean taken;

    BatchRun(Batch batch) {
        this.batch = batch;
    }

    Flux<byte[]> answer(Flux<byte[]> body) {
        return body.publishOn(Schedulers.parallel(), 2)
                .concatMap(chunk -> away(pieces(chunk)), 1)
                .concatWith(away(Flux.generate(this::end)))
                .onErrorMap(BatchRefusal.class, Refusals::problem);
    }

    /// The parts of the answer to a document, made as they are read.
    static Flux<byte[]> answer(JsonTranslation translation) {
        return away(Flux.generate(ByteSink::new, (out, sink) -> part(translation, out, sink)));
    }

    private static ByteSink part(
            JsonTranslation translation, ByteSink out, SynchronousSink<byte[]> sink) {
        var isMore = translation.answer(out);
        sink.next(out.take());
        if (!isMore) {
            sink.complete();
        }
        return out;
    }

    /// Whoever asks for more is the thread that writes to the network, and serves others too.
    private static Flux<byte[]> away(Flux<byte[]> work) {
        return work.subscribeOn(Schedulers.parallel());
    }

    private Flux<byte[]> pieces(byte[] chunk) {
        taken |= chunk.length > 0;
        return Flux.generate(() -> 0, (at, sink) -> next(chunk, at, sink));
    }

    private int next(byte[] chunk, int from, SynchronousSink<byte[]> sink) {
        var at = from;
        while (!out.isFull() && (batch.isBehind() || at < chunk.length)) {
            var count = batch.isBehind() ? 0 : Math.min(PIECE, chunk.length - at);
            batch.take(chunk, at, count, out);
            at += count;
        }
        if (out.size() > 0) {
            sink.next(out.take());
        }
        if (at == chunk.length && !batch.isBehind()) {
            sink.complete();
        }
        return at;
    }

    private void end(SynchronousSink<byte[]> sink) {
        if (cutShort) {
            batch.cutShort(out);
        } else {
            batch.end(out);
        }
        if (out.size() > 0) {
            sink.next(out.take());
        }
        if (!batch.isBehind()) {
            sink.complete();
        }
    }

    /// The bytes that came compressed. Where they can't be had to their end, the batch answers what
    /// could be, and says so.
    Flux<byte[]> gunzipOrCut(Flux<byte[]> body) {
        return Gunzipped.of(body).onErrorResume(DataFormatException.class, _ -> cut());
    }

    private Flux<byte[]> cut() {
        cutShort = true;
        return taken ? Flux.empty() : Flux.error(Gunzipped.notGzip());
    }
}

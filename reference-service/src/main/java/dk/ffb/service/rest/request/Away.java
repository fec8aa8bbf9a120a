package dk.ffb.service.rest.request;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Work that takes a while, done where it keeps nobody else waiting, and always answered: with what
/// came of it, what went wrong, or that it takes too long.
///
/// What has begun is done to its end, whoever hangs up meanwhile. Reactor's own way would interrupt
/// the thread, and a file of the store that is in the hands of an interrupted thread is closed to
/// everybody.
public final class Away {

    /// Longer than what a person waits for takes when all is well, and shorter than proxies wait.
    private static final Duration SOON = Duration.ofSeconds(50);

    /// Millions of codes are published, indexed or written out in minutes.
    private static final Duration AT_LENGTH = Duration.ofMinutes(10);

    private Away() {}

    /// Work of a moment, unless the store is in trouble.
    public static <T> Mono<T> soon(Callable<? extends T> work) {
        return within(SOON, work, Schedulers.boundedElastic());
    }

    /// Work that grows with what is in the store.
    public static <T> Mono<T> atLength(Callable<? extends T> work) {
        return within(AT_LENGTH, work, Schedulers.boundedElastic());
    }

    static <T> Mono<T> within(Duration limit, Callable<? extends T> work, Scheduler place) {
        return Mono.<T>create(sink -> begin(work, place, sink))
                .timeout(limit)
                .onErrorMap(TimeoutException.class, _ -> Problem.of(ProblemType.UNAVAILABLE))
                .onErrorMap(
                        RejectedExecutionException.class, _ -> Problem.of(ProblemType.UNAVAILABLE));
    }

    private static <T> void begin(Callable<? extends T> work, Scheduler place, MonoSink<T> sink) {
        var gone = new AtomicBoolean();
        sink.onCancel(() -> gone.set(true));
        var _ =
                place.schedule(() -> {
                    if (!gone.get()) {
                        run(work, sink);
                    }
                });
    }

    /// Errors too, of which nobody would hear otherwise.
    private static <T> void run(Callable<? extends T> work, MonoSink<T> sink) {
        try {
            sink.success(work.call());
        } catch (Throwable failure) {
            sink.error(failure);
        }
    }
}

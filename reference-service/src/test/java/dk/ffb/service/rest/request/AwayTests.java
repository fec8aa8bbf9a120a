package dk.ffb.service.rest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.Clients;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class AwayTests {

    private static final Duration LONG = Duration.ofMinutes(10);

    /// Room for one at work and one who waits.
    private final Scheduler place = Schedulers.newBoundedElastic(1, 1, "away");

    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        place.dispose();
    }

    private Mono<String> waiting() {
        return Away.within(LONG, () -> passed("here"), place);
    }

    private String passed(String answer) throws InterruptedException {
        gate.await();
        return answer;
    }

    private static void assertUnavailable(Mono<?> work) {
        assertThatThrownBy(work::block)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    @Test
    void workThatHasBegunIsDoneToItsEndThoughItsAskerLeaves() {
        var begun = new CountDownLatch(1);
        var done = new CompletableFuture<String>();
        var asker = Away.within(LONG, () -> done.complete(beginning(begun)), place).subscribe();
        await(begun);
        asker.dispose();
        gate.countDown();

        assertThat(done.join()).isEqualTo("to the end");
    }

    private String beginning(CountDownLatch begun) {
        begun.countDown();
        try {
            return passed("to the end");
        } catch (InterruptedException _) {
            return "interrupted";
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workWhoseAskerHasLeftIsNotBegun() {
        var atWork = new CountDownLatch(1);
        var first = Away.within(LONG, () -> beginning(atWork), place).toFuture();
        await(atWork);
        var begun = new CompletableFuture<String>();
        Away.within(LONG, () -> begun.complete("begun"), place).subscribe().dispose();
        gate.countDown();

        assertThat(first.join()).isEqualTo("to the end");
        place.disposeGracefully().block();
        assertThat(begun).isNotDone();
    }

    @Test
    void whoWaitsTooLongIsToldSo() {
        assertUnavailable(Away.within(Duration.ofMillis(1), () -> passed("late"), place));
    }

    @Test
    void whoFindsNoRoomIsToldSo() {
        var begun = new CountDownLatch(1);
        var atWork = Away.within(LONG, () -> beginning(begun), place).toFuture();
        await(begun);
        var next = waiting().toFuture();

        assertUnavailable(waiting());
        gate.countDown();
        assertThat(List.of(atWork.join(), next.join())).containsExactly("to the end", "here");
    }

    @Test
    void whateverGoesWrongIsTold() {
        var work =
                Away.within(
                        LONG,
                        () -> {
                            throw new AssertionError("deep inside");
                        },
                        place);

        assertThatThrownBy(work::block).hasRootCauseMessage("deep inside");
    }

    @Test
    void aStoreThatDoesNotAnswerIsAProblemToTryAgain(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("file"), "no directory");
        var routes =
                new Routes()
                        .get(
                                "/api/v1/x",
                                _ ->
                                        Away.<ServerResponse>soon(() -> {
                                            throw opened(file);
                                        }))
                        .build();
        Clients.of(ApiRoutes.handler(routes, List.of()))
                .build()
                .get()
                .uri("/api/v1/x")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unavailable");
    }

    private static AssertionError opened(Path file) {
        try (var _ = Store.open(new StoreAddress.Directory(file))) {
            return new AssertionError("opened");
        }
    }
}

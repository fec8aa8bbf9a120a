package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.content.Source;
import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.ImportRequest.Mode;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.imports.ImportRoutes;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// Files on their way to a service, over a real connection.
final class RemoteImportTests {

    private static final VocabularyKey LIST = new VocabularyKey("liste");
    private static final String CODES = "code,label\nA,Aktivering\nB,Besøgsven\n";

    @TempDir private Path directory;
    private ReferenceData data;
    private DisposableServer server;

    @BeforeEach
    void open() {
        data = Fixtures.emptyData(directory, SmallEdition.CLOCK);
        var people = new AccessFilter(token -> Mono.just(whose(token)), AccessFilter.Reading.OPEN);
        var routes = ImportRoutes.of(data, SmallEdition.CLOCK);
        server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .handle(
                                new ReactorHttpHandlerAdapter(
                                        ApiRoutes.handler(routes, List.of(people))))
                        .bindNow();
    }

    @AfterEach
    void close() {
        server.disposeNow(Duration.ofMinutes(1));
        data.close();
    }

    private static Optional<Actor> whose(String token) {
        return switch (token) {
            case "eva" -> Optional.of(new Actor("eva", "Eva", Set.of(Role.ADMIN), Set.of()));
            case "dorte" -> Optional.of(new Actor("d", "Dorte", Set.of(Role.APPROVER), Set.of()));
            default -> Optional.empty();
        };
    }

    private int send(String token, String name, String text, Mode mode) {
        var file = Source.of(name, text.getBytes(UTF_8));
        var request = ImportRequest.of(file, "").vocabulary(LIST).version("1").mode(mode);
        var address = URI.create("http://127.0.0.1:" + server.port());
        try (var api = new HttpApi(address, Duration.ofMinutes(1), Optional.of(token))) {
            return new RemoteImport(api).send(request);
        }
    }

    private int send(String text) {
        return send("eva", "liste.csv", text, Mode.PUBLISH);
    }

    @Test
    void publishesAFileAtAService() {
        assertThat(send(CODES)).isZero();
        assertThat(send(CODES)).isZero();
        assertThat(data.live().get().releases(LIST)).hasSize(1);
    }

    @Test
    void publishesNothingInADryRun() {
        assertThat(send("eva", "liste.csv", CODES, Mode.DRY_RUN)).isZero();
        assertThat(data.live().get().releases(LIST)).isEmpty();
    }

    @Test
    void tellsEveryFaultOfTheFileByItsLine() {
        var told = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(told, true, UTF_8));
        try {
            assertThat(send("code,label\nA,\nB,Besøgsven\nB,Bad\n")).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(UTF_8))
                .contains("liste.csv:2: label:", "liste.csv:4: code:", "intet er ændret");
        assertThat(data.live().get().releases(LIST)).isEmpty();
    }

    @Test
    void endsWithOneWhereTheLabelIsTaken() {
        assertThat(send(CODES)).isZero();
        assertThat(send(CODES + "C,Cykling\n")).isEqualTo(1);
    }

    @Test
    void endsWithTwoWhereSomebodyMayNotOrTheFileIsOfNoKnownSort() {
        endsWith(2, () -> send("dorte", "liste.csv", CODES, Mode.PUBLISH));
        endsWith(2, () -> send("eva", "liste.xlsx", CODES, Mode.PUBLISH));
    }

    @Test
    void endsWithTwoWhereTheTokenIsWrongOrMissingHoweverLongTheFile() {
        endsWith(2, () -> send("nobody", "liste.csv", CODES, Mode.PUBLISH));
        endsWith(2, () -> send("", "liste.csv", CODES, Mode.PUBLISH));
        var rows = CODES + "Æ,Noget med et navn af en vis længde\n".repeat(500_000);
        endsWith(2, () -> send("nobody", "liste.csv", rows, Mode.PUBLISH));
    }

    @Test
    void endsWithThreeWhereTheServiceIsAway() {
        server.disposeNow(Duration.ofMinutes(1));
        endsWith(3, () -> send(CODES));
    }

    private static void endsWith(int status, ThrowingCallable sending) {
        assertThatThrownBy(sending)
                .isInstanceOfSatisfying(
                        Exit.class, exit -> assertThat(exit.status()).isEqualTo(status));
    }
}

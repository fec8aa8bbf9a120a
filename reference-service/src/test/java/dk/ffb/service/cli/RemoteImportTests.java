package dk.ffb.service.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.content.Source;
import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.ImportRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

final class RemoteImportTests {

    private static final VocabularyKey LIST = new VocabularyKey("liste");
    private static final String CODES = "code,label\nA,Aktivering\nB,Besøgsven\n";

    @TempDir private Path directory;
    private ReferenceData data;

    @BeforeEach
    void open() {
        data = Fixtures.emptyData(directory, SmallEdition.CLOCK);
    }

    @AfterEach
    void close() {
        data.close();
    }

    /// The interface of a service with the token of somebody who has a role.
    private Api api(Role role) {
        var someone = new Actor("eva", "Eva", Set.of(role), Set.of());
        var people =
                new AccessFilter(_ -> Mono.just(Optional.of(someone)), AccessFilter.Reading.OPEN);
        var routes = ImportRoutes.of(data, SmallEdition.CLOCK);
        var memory = new MemoryApi(ApiRoutes.handler(routes, List.of(people)), () -> {});
        return new Api() {
            @Override
            public Reply send(
                    String method,
                    String target,
                    Map<String, String> headers,
                    InputStream body,
                    OutputStream out)
                    throws IOException {
                var known = new HashMap<>(headers);
                known.put("Authorization", "Bearer eva");
                return memory.send(method, target, known, body, out);
            }

            @Override
            public void close() {}
        };
    }

    private int send(Role role, String name, String text, ImportRequest.Mode mode) {
        var file = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
        var request = ImportRequest.of(file, "").vocabulary(LIST).version("1").mode(mode);
        return new RemoteImport(api(role)).send(request);
    }

    private int send(String text) {
        return send(Role.ADMIN, "liste.csv", text, ImportRequest.Mode.PUBLISH);
    }

    @Test
    void publishesAFileAtAService() {
        assertThat(send(CODES)).isZero();
        assertThat(send(CODES)).isZero();
        assertThat(data.live().get().releases(LIST)).hasSize(1);
    }

    @Test
    void publishesNothingInADryRun() {
        assertThat(send(Role.ADMIN, "liste.csv", CODES, ImportRequest.Mode.DRY_RUN)).isZero();
        assertThat(data.live().get().releases(LIST)).isEmpty();
    }

    @Test
    void endsWithOneWhereTheFileIsWrongOrTheLabelTaken() {
        assertThat(send("code,label\nA,\n")).isEqualTo(1);
        assertThat(send(CODES)).isZero();
        assertThat(send(CODES + "C,Cykling\n")).isEqualTo(1);
    }

    @Test
    void endsWithTwoWhereSomebodyMayNotOrTheFileIsOfNoKnownSort() {
        assertThatThrownBy(
                        () -> send(Role.APPROVER, "liste.csv", CODES, ImportRequest.Mode.PUBLISH))
                .isInstanceOfSatisfying(Exit.class, exit -> assertThat(exit.status()).isEqualTo(2));
        assertThatThrownBy(() -> send(Role.ADMIN, "liste.xlsx", CODES, ImportRequest.Mode.PUBLISH))
                .isInstanceOfSatisfying(Exit.class, exit -> assertThat(exit.status()).isEqualTo(2));
    }
}

package dk.ffb.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Clients;
import dk.ffb.service.access.AccessFilter.Reading;
import dk.ffb.service.rest.ApiRoutes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class AccessFilterTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir private Path directory;
    private String editor = "";

    @BeforeEach
    void makeToken() {
        var wanted = new NewToken("anna", Set.of(Role.EDITOR), Set.of("ffb"), Duration.ofDays(1));
        editor = new TokenFile(directory).create(wanted, NOW).secret();
    }

    /// Two addresses: one that anybody may read, and one that an editor of `ffb` may.
    private WebTestClient client(Reading reading) {
        var routes =
                RouterFunctions.route()
                        .GET("/api/v1/open", _ -> status(HttpStatus.OK))
                        .GET("/api/v1/kept", _ -> kept())
                        .GET("/docs", _ -> status(HttpStatus.OK))
                        .GET("/api/v1/edit/{key}", AccessFilterTests::edit)
                        .build();
        var tokens = new LocalTokens(new TokenFile(directory), Clock.fixed(NOW, ZoneOffset.UTC));
        var filter = new AccessFilter(tokens, reading);
        return Clients.of(ApiRoutes.handler(routes, List.of(filter))).build();
    }

    private static Mono<ServerResponse> status(HttpStatus status) {
        return ServerResponse.status(status).build();
    }

    private static Mono<ServerResponse> kept() {
        return ServerResponse.ok().header("Cache-Control", "public, max-age=60").build();
    }

    private static Mono<ServerResponse> edit(ServerRequest request) {
        Access.actor(request).require(Role.EDITOR, request.pathVariable("key"));
        return status(HttpStatus.OK);
    }

    private ResponseSpec get(Reading reading, String path, String... authorization) {
        return client(reading).get().uri(path).header("Authorization", authorization).exchange();
    }

    @Test
    void aReadNeedsNoToken() {
        client(Reading.OPEN).get().uri("/api/v1/open").exchange().expectStatus().isOk();
    }

    @Test
    void noSharedCacheKeepsWhatNeedsAToken() {
        get(Reading.TOKEN, "/api/v1/kept", "Bearer " + editor)
                .expectHeader()
                .valueEquals("Cache-Control", "private, max-age=60");
        get(Reading.OPEN, "/api/v1/kept", "Bearer " + editor)
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=60");
    }

    @Test
    void aWriteWithoutATokenIsAskedForOne() {
        client(Reading.OPEN)
                .get()
                .uri("/api/v1/edit/ffb")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer realm=\"ffb\"")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unauthenticated");
    }

    @Test
    void aTokenOpensWhatItIsFor() {
        get(Reading.OPEN, "/api/v1/edit/ffb", "Bearer " + editor).expectStatus().isOk();
        get(Reading.OPEN, "/api/v1/edit/ffb", "bEARER  " + editor + " ").expectStatus().isOk();
    }

    @Test
    void aTokenDoesNotOpenWhatItIsNotFor() {
        get(Reading.OPEN, "/api/v1/edit/fsiii", "Bearer " + editor)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/forbidden")
                .jsonPath("$.role")
                .isEqualTo("editor");
    }

    @Test
    void aTokenThatIsNotGoodEndsEvenAnOpenRead() {
        for (var wrong : List.of("Bearer x", "Bearer", "Bearer ", "Basic YTpi", editor)) {
            get(Reading.OPEN, "/api/v1/open", wrong)
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .valueEquals(
                            "WWW-Authenticate", "Bearer realm=\"ffb\", error=\"invalid_token\"");
        }
    }

    @Test
    void twoTokensAreNone() {
        get(Reading.OPEN, "/api/v1/edit/ffb", "Bearer " + editor, "Bearer " + editor)
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aProblemNeverRepeatsTheToken() {
        var body =
                get(Reading.OPEN, "/api/v1/open", "Bearer ffb_abc_sesamsesam")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(body).contains("unauthenticated").doesNotContain("sesam");
    }

    @Test
    void readsNeedATokenWhereThatIsConfigured() {
        client(Reading.TOKEN).get().uri("/api/v1/open").exchange().expectStatus().isUnauthorized();
        get(Reading.TOKEN, "/api/v1/open", "Bearer " + editor).expectStatus().isOk();
        client(Reading.TOKEN).get().uri("/docs").exchange().expectStatus().isOk();
    }

    @Test
    void anAddressWrittenOtherwiseNeedsATokenAllTheSame() {
        for (var path :
                List.of("/%61pi/v1/open", "/api/v1/open;x=1", "//api/v1/open", "/./api/v1/open")) {
            client(Reading.TOKEN)
                    .get()
                    .uri(java.net.URI.create("http://localhost" + path))
                    .exchange()
                    .expectStatus()
                    .value(status -> assertThat(status).isIn(401, 404));
        }
    }
}

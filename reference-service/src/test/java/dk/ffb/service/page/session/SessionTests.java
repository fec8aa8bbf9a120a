package dk.ffb.service.page.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Clients;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.AccessFilter.Reading;
import dk.ffb.service.access.LocalTokens;
import dk.ffb.service.access.NewToken;
import dk.ffb.service.access.Role;
import dk.ffb.service.access.SignIn;
import dk.ffb.service.access.TokenFile;
import dk.ffb.service.page.frame.ProblemPage;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class SessionTests {

    @TempDir private Path data;
    private String token = "";
    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void start() {
        var file = new TokenFile(data);
        token =
                file.create(
                                new NewToken(
                                        "Eva", Set.of(Role.EDITOR), Set.of(), Duration.ofDays(1)),
                                SmallEdition.CLOCK.instant())
                        .secret();
        var access = new AccessFilter(new LocalTokens(file, SmallEdition.CLOCK), Reading.OPEN);
        var page =
                new SignInPage(
                        new Reads(new LiveEdition(SmallEdition.first()), SmallEdition.CLOCK),
                        access,
                        SignIn.NONE);
        var routes =
                new Routes()
                        .get("/sign-in", page::form)
                        .post("/sign-in", page::signIn)
                        .post("/sign-out", page::signOut)
                        .get("/who", SessionTests::who)
                        .post("/who", SessionTests::who)
                        .build();
        client =
                Clients.of(
                                ApiRoutes.handler(
                                        routes,
                                        List.of(new SessionFilter(access), access),
                                        List.of(new ProblemPage())))
                        .build();
    }

    private static Mono<ServerResponse> who(ServerRequest request) {
        var name = Access.find(request).map(actor -> actor.name()).orElse("nobody");
        return Mono.just(
                Reply.plain(
                        HttpStatus.OK,
                        MediaType.TEXT_PLAIN,
                        name.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aGoodTokenBeginsASessionThatNoScriptAndNoOtherSiteCanUse() {
        var cookie =
                client.post()
                        .uri("/sign-in")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue("token=" + token)
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseCookies()
                        .getFirst(Session.COOKIE);

        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getValue()).isEqualTo(token);
    }

    @Test
    void aTokenThatIsntKnownBeginsNothing() {
        client.post()
                .uri("/sign-in")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("token=ffb_unknown")
                .exchange()
                .expectStatus()
                .isOk()
                .expectCookie()
                .doesNotExist(Session.COOKIE)
                .expectBody(String.class)
                .value(html ->
                        assertThat(html).contains("kendes ikke").doesNotContain("ffb_unknown"));
    }

    @Test
    void whoeverHadToSignInComesBackToThePageAndToNoOtherSite() {
        assertThat(signedInOnTheWayTo("%2Fdrafts%2Fffb-1%2Fconcept%3Fcode%3DA"))
                .isEqualTo("/drafts/ffb-1/concept?code=A");
        assertThat(signedInOnTheWayTo("https%3A%2F%2Fevil.example")).isEqualTo("/drafts");
        assertThat(signedInOnTheWayTo("%2F%2Fevil.example")).isEqualTo("/drafts");
        assertThat(signedInOnTheWayTo("%2F%5Cevil.example")).isEqualTo("/drafts");
    }

    private String signedInOnTheWayTo(String encoded) {
        return String.valueOf(
                client.post()
                        .uri(URI.create("/sign-in?to=" + encoded))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue("token=" + token)
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation());
    }

    @Test
    void whoIsSignedInIsKnown() {
        client.get()
                .uri("/who")
                .cookie(Session.COOKIE, token)
                .exchange()
                .expectBody(String.class)
                .isEqualTo("Eva");
    }

    @Test
    void aSessionThatHasEndedMakesNobodyOfTheVisitorAndIsForgotten() {
        client.get()
                .uri("/who")
                .cookie(Session.COOKIE, "ffb_old")
                .exchange()
                .expectStatus()
                .isOk()
                .expectCookie()
                .maxAge(Session.COOKIE, Duration.ZERO)
                .expectBody(String.class)
                .isEqualTo("nobody");
    }

    @Test
    void anotherSiteCanDoNothingInTheVisitorsName() {
        assertThat(posted("Sec-Fetch-Site", "cross-site")).isEqualTo("nobody");
        assertThat(posted("Origin", "https://evil.example")).isEqualTo("nobody");
        assertThat(posted("Origin", "null")).isEqualTo("nobody");
        assertThat(posted("X-Nothing", "said")).isEqualTo("nobody");
        assertThat(posted("Sec-Fetch-Site", "same-origin")).isEqualTo("Eva");
    }

    private String posted(String header, String value) {
        var body =
                client.post()
                        .uri("/who")
                        .header(header, value)
                        .cookie(Session.COOKIE, token)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return String.valueOf(body);
    }
}

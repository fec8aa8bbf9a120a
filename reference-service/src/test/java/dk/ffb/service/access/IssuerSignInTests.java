package dk.ffb.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.ffb.service.Clients;
import dk.ffb.service.access.AccessFilter.Reading;
import dk.ffb.service.page.frame.ProblemPage;
import dk.ffb.service.page.session.SessionFilter;
import dk.ffb.service.page.session.SignInPage;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class IssuerSignInTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String AWAY = "ffb-sign-in";
    private static final String SESSION = "ffb-session";

    @TempDir private Path data;
    private OpenIdIssuer issuer;
    private Instant now = NOW;
    private WebTestClient client;

    @BeforeEach
    void start() throws IOException {
        issuer = new OpenIdIssuer();
        issuer.identify(nonce -> claims(nonce).build());
        client = client();
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private JWTClaimsSet.Builder claims(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.uri().toString())
                .audience("ffb-pages")
                .subject("a1b2")
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("name", "Anna Ås")
                .claim("roles", List.of("ffb-editor"));
    }

    private WebTestClient client() {
        var by = new Issuer(issuer.uri(), "ffb", "roles", "ffb-", "ffb_only", "name");
        var file = new TokenFile(data);
        var clock = InstantSource.offset(() -> now, Duration.ZERO).withZone(ZoneOffset.UTC);
        var known =
                new Client(by, "ffb-pages", "s&cret", null, "openid profile", Duration.ofHours(8));
        var signIn = new IssuerSignIn(known, SealKey.beside(file), clock);
        var access =
                new AccessFilter(
                        new AnyTokens(new LocalTokens(file, clock), signIn.sessions()),
                        Reading.OPEN);
        var reads = new Reads(new LiveEdition(SmallEdition.first()), Clock.systemUTC());
        var page = new SignInPage(reads, access, signIn);
        var routes =
                new Routes()
                        .get("/sign-in", page::form)
                        .get("/sign-in/start", page::leave)
                        .get("/sign-in/callback", page::comeBack)
                        .post("/sign-out", page::signOut)
                        .get("/who", IssuerSignInTests::who)
                        .build();
        return Clients.of(
                        ApiRoutes.handler(
                                routes,
                                List.of(new SessionFilter(access), access),
                                List.of(new ProblemPage())))
                .baseUrl("https://ffb.example")
                .build();
    }

    private static Mono<ServerResponse> who(ServerRequest request) {
        var actor = Access.find(request);
        var text = actor.map(it -> it.id() + " " + it.name() + " " + it.roles()).orElse("nobody");
        return Mono.just(
                Reply.plain(
                        HttpStatus.OK,
                        MediaType.TEXT_PLAIN,
                        text.getBytes(StandardCharsets.UTF_8)));
    }

    private EntityExchangeResult<byte[]> leave() {
        return client.get()
                .uri("/sign-in/start?to=/who")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectBody()
                .returnResult();
    }

    private static String cookie(EntityExchangeResult<byte[]> answer, String name) {
        return Objects.requireNonNull(answer.getResponseCookies().getFirst(name)).getValue();
    }

    /// The issuer sends the browser back to this address.
    private static URI askedAt(EntityExchangeResult<byte[]> left) {
        try (var http = HttpClient.newHttpClient()) {
            var there = Objects.requireNonNull(left.getResponseHeaders().getLocation());
            var answer =
                    http.send(
                            HttpRequest.newBuilder(there).build(),
                            HttpResponse.BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private EntityExchangeResult<byte[]> back(URI address, String kept) {
        return client.get().uri(address).cookie(AWAY, kept).exchange().expectBody().returnResult();
    }

    private EntityExchangeResult<byte[]> signedIn() {
        var left = leave();
        return back(askedAt(left), cookie(left, AWAY));
    }

    private String who(String session) {
        var body =
                client.get()
                        .uri("/who")
                        .cookie(SESSION, session)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return String.valueOf(body);
    }

    private void isRefused(EntityExchangeResult<byte[]> answer) {
        assertThat(answer.getResponseCookies()).doesNotContainKey(SESSION);
        assertThat(answer.getResponseHeaders().getLocation()).hasToString("/sign-in?fault=issuer");
    }

    @Test
    void whoeverTheIssuerKnowsIsSignedInAndLedOn() {
        var answer = signedIn();

        assertThat(answer.getResponseHeaders().getFirst("Refresh")).isEqualTo("0; url=/who");
        assertThat(who(cookie(answer, SESSION))).isEqualTo("oidc:a1b2 Anna Ås [EDITOR]");
    }

    @Test
    void theIssuerIsAskedWithAChallengeAndOnlyTheBrowserKeepsWhatAnswersIt() {
        var left = leave();

        assertThat(left.getResponseHeaders().getLocation())
                .asString()
                .startsWith(issuer.uri() + "/authorize?response_type=code&client_id=ffb-pages")
                .contains("redirect_uri=https%3A%2F%2Fffb.example%2Fsign-in%2Fcallback")
                .contains("code_challenge_method=S256")
                .doesNotContain("s&cret", "s%26cret", "verifier");
        var kept = Objects.requireNonNull(left.getResponseCookies().getFirst(AWAY));
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.isSecure()).isTrue();
        assertThat(kept.getSameSite()).isEqualTo("Lax");
    }

    @Test
    void anAnswerToSomebodyElsesQuestionIsRefused() {
        var mine = leave();
        var theirs = leave();

        isRefused(back(askedAt(theirs), cookie(mine, AWAY)));
        isRefused(back(askedAt(mine), "made-up"));
    }

    @Test
    void aTokenThatWasMadeForSomethingElseIsRefused() {
        isRefused(signedInWith(it -> it.claim("nonce", "another")));
        isRefused(signedInWith(it -> it.audience("ffb")));
        isRefused(signedInWith(it -> it.issuer("https://evil.example")));
        isRefused(signedInWith(it -> it.expirationTime(Date.from(NOW.minusSeconds(120)))));
    }

    private EntityExchangeResult<byte[]> signedInWith(UnaryOperator<JWTClaimsSet.Builder> change) {
        issuer.identify(nonce -> change.apply(claims(nonce)).build());
        return signedIn();
    }

    @Test
    void whoeverTakesTooLongBeginsAgain() {
        var left = leave();
        now = NOW.plus(Duration.ofMinutes(16));

        isRefused(back(askedAt(left), cookie(left, AWAY)));
    }

    @Test
    void aSessionEndsAndOutlastsAStartOfTheService() {
        var session = cookie(signedIn(), SESSION);
        client = client();
        assertThat(who(session)).startsWith("oidc:a1b2");
        now = NOW.plus(Duration.ofHours(9));

        assertThat(who(session)).isEqualTo("nobody");
    }

    @Test
    void whoeverSignsOutIsShownTheWayOutOfTheIssuerToo() {
        var out = client.post().uri("/sign-out").exchange().expectBody().returnResult();
        assertThat(cookie(out, SESSION)).isEmpty();

        var end = "?client_id=ffb-pages&amp;post_logout_redirect_uri=https%3A%2F%2Fffb.example%2F";
        assertThat(page(String.valueOf(out.getResponseHeaders().getLocation())))
                .contains("Du er logget ud her.", "href=\"" + issuer.uri() + "/end" + end);
        issuer.close();
        client = client();
        assertThat(page("/sign-in?out=1")).contains("Du er logget ud her.");
    }

    private String page(String address) {
        var body =
                client.get()
                        .uri(address)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return String.valueOf(body);
    }

    @Test
    void whatIsKeptWhileAwayIsNoSession() {
        assertThat(who(cookie(leave(), AWAY))).isEqualTo("nobody");
    }

    @Test
    void thePageOffersTheIssuerBesideTheToken() {
        var html =
                client.get()
                        .uri("/sign-in?to=/drafts/ffb-1")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(html).contains("href=\"/sign-in/start?to=%2Fdrafts%2Fffb-1\"", "name=\"token\"");
    }
}

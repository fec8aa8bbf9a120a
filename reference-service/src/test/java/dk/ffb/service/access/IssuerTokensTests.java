package dk.ffb.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private OpenIdIssuer issuer;
    private Tokens tokens;

    @BeforeEach
    void start() throws IOException {
        issuer = new OpenIdIssuer();
        tokens = tokens(issuer.uri(), "roles");
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private static Tokens tokens(URI uri, String rolesClaim) {
        return new IssuerTokens(
                new Issuer(uri, "ffb", rolesClaim, "ffb-", "ffb_only", "name"),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.uri().toString())
                .audience(List.of("other", "ffb"))
                .subject("a1b2")
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("name", "Anna Ås")
                .claim("roles", List.of("ffb-editor", "offline_access"));
    }

    private Optional<Actor> ask(String token) {
        return tokens.actor(token).blockOptional().orElseThrow();
    }

    private Optional<Actor> ask(JWTClaimsSet.Builder claims) {
        return ask(issuer.sign(claims.build()));
    }

    @Test
    void aTokenSaysWhoItIsAndWhatTheyMay() {
        assertThat(ask(claims()))
                .contains(new Actor("oidc:a1b2", "Anna Ås", Set.of(Role.EDITOR), Set.of()));
    }

    @Test
    void rolesAreLimitedToWhatTheClaimNames() {
        assertThat(ask(claims().claim("ffb_only", "aarhus aarhus-ffb")).orElseThrow().scopes())
                .containsExactlyInAnyOrder("aarhus", "aarhus-ffb");
        assertThat(ask(claims().claim("ffb_only", List.of("aarhus"))).orElseThrow().scopes())
                .containsExactly("aarhus");
    }

    @Test
    void aLimitThatIsNotUnderstoodIsNotNoLimit() {
        assertThat(ask(claims().claim("ffb_only", Map.of("aarhus", true)))).isEmpty();
        assertThat(ask(claims().claim("ffb_only", List.of(7)))).isEmpty();
    }

    @Test
    void aLimitToNothingIsNotNoLimit() {
        assertThat(ask(claims().claim("ffb_only", List.of()))).isEmpty();
        assertThat(ask(claims().claim("ffb_only", " "))).isEmpty();
    }

    @Test
    void rolesOfTheRealmAreNotOurs() {
        assertThat(ask(claims().claim("roles", List.of("admin", "ffb-king"))).orElseThrow().roles())
                .isEmpty();
    }

    @Test
    void rolesAreFoundInsideAnObject() {
        tokens = tokens(issuer.uri(), "realm_access.roles");
        var claim = Map.of("roles", List.of("ffb-approver"));

        assertThat(ask(claims().claim("realm_access", claim)).orElseThrow().roles())
                .containsExactly(Role.APPROVER);
    }

    @Test
    void aNameThatLooksLikeACprNumberIsNotTaken() {
        assertThat(ask(claims().claim("name", "Anna 010190-1234")).orElseThrow().name())
                .isEqualTo("a1b2");
        assertThat(ask(claims().subject("0101901234"))).isEmpty();
    }

    @Test
    void aNameIsOneLine() {
        assertThat(ask(claims().claim("name", "Anna\r\n21:00 ERROR")).orElseThrow().name())
                .isEqualTo("Anna 21:00 ERROR");
    }

    @Test
    void anotherAudienceIsRefused() {
        assertThat(ask(claims().audience("other"))).isEmpty();
        assertThat(ask(claims().audience((String) null))).isEmpty();
    }

    @Test
    void anotherIssuerIsRefused() {
        assertThat(ask(claims().issuer("https://evil.example"))).isEmpty();
        assertThat(ask(claims().issuer(null))).isEmpty();
    }

    @Test
    void timeCountsWithAMinuteBetweenClocks() {
        assertThat(ask(claims().expirationTime(Date.from(NOW.minusSeconds(59))))).isPresent();
        assertThat(ask(claims().expirationTime(Date.from(NOW.minusSeconds(61))))).isEmpty();
        assertThat(ask(claims().notBeforeTime(Date.from(NOW.plusSeconds(61))))).isEmpty();
        assertThat(ask(claims().expirationTime(null))).isEmpty();
    }

    @Test
    void aKeyOfSomebodyElseUnderTheSameNameIsRefused() {
        assertThat(ask(OpenIdIssuer.sign(claims().build(), OpenIdIssuer.FOREIGN_KEY))).isEmpty();
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        assertThat(ask(new PlainJWT(claims().build()).serialize())).isEmpty();
        var signed = issuer.sign(claims().build());
        assertThat(ask(signed.substring(0, signed.lastIndexOf('.') + 1))).isEmpty();
    }

    @Test
    void thePublicKeyAsASharedSecretIsRefused() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build();
        var token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));

        assertThat(ask(token.serialize())).isEmpty();
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsRefused() throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(OpenIdIssuer.FOREIGN_KEY.toPublicJWK())
                        .jwkURL(URI.create("http://localhost:1/keys"))
                        .build();
        var token = new SignedJWT(header, claims().build());
        token.sign(new RSASSASigner(OpenIdIssuer.FOREIGN_KEY));

        assertThat(ask(token.serialize())).isEmpty();
    }

    @Test
    void anythingElseThatTheIssuerSignsIsNotAToken() throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("k1")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build();
        var token = new SignedJWT(header, claims().build());
        token.sign(new RSASSASigner(issuer.key()));

        assertThat(ask(token.serialize())).isEmpty();
    }

    @Test
    void claimsThatWereChangedAfterwardsAreRefused() {
        var parts = issuer.sign(claims().build()).split("\\.");
        var other = issuer.sign(claims().claim("roles", List.of("ffb-admin")).build()).split("\\.");

        assertThat(ask(parts[0] + "." + other[1] + "." + parts[2])).isEmpty();
    }

    @Test
    void keysAreFetchedOnceAndAgainWhenTheIssuerChangesThem() {
        ask(claims());
        ask(claims());
        assertThat(issuer.keysAsked()).isEqualTo(1);

        issuer.changeKeyTo(OpenIdIssuer.NEXT_KEY);
        assertThat(ask(claims())).isPresent();
        assertThat(issuer.keysAsked()).isEqualTo(2);
    }

    @Test
    void aFloodOfUnknownKeysDoesNotReachTheIssuer() {
        ask(claims());
        for (var i = 0; i < 20; i++) {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("x" + i).build();
            assertThat(ask(signed(header))).isEmpty();
        }

        assertThat(issuer.keysAsked()).isLessThan(4);
    }

    private String signed(JWSHeader header) {
        try {
            var token = new SignedJWT(header, claims().build());
            token.sign(new RSASSASigner(issuer.key()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anIssuerThatIsDownIsNobodysFault() {
        var token = issuer.sign(claims().build());
        issuer.close();

        assertUnavailable(token);
    }

    @Test
    void anIssuerThatCallsItselfSomethingElseIsNotBelieved() {
        issuer.callItself("https://evil.example");

        assertUnavailable(issuer.sign(claims().build()));
    }

    private void assertUnavailable(String token) {
        assertThatThrownBy(() -> ask(token))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    @Test
    void anIssuerIsNotConfiguredWithoutAnAudienceOrOverAnOpenNetwork() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Issuer(issuer.uri(), "", "roles", "ffb-", "ffb_only", "name"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens(URI.create("http://id.example"), "roles"));
    }
}

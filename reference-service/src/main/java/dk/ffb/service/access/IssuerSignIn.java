package dk.ffb.service.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Signs people in by an OpenID Connect issuer: the authorization code flow with PKCE, a state that
/// only the browser that began it has, and a nonce that only the token made for it names.
final class IssuerSignIn implements SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerSignIn.class);

    private static final String PURPOSE = "sign-in";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Finding a password, or a phone, takes a while.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Client client;
    private final SealKey key;
    private final Clock clock;
    private final SessionTokens sessions;
    private final IssuerTokens tokens;
    private volatile @Nullable IssuerDescription description;

    IssuerSignIn(Client client, SealKey key, Clock clock) {
        this.client = client;
        this.key = key;
        this.clock = clock;
        sessions = new SessionTokens(key, clock, client.session());
        tokens = new IssuerTokens(client.issuer(), clock);
    }

    Tokens sessions() {
        return sessions;
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public Mono<Begun> begin(URI here, String to) {
        return Mono.fromCallable(() -> begun(here, to)).subscribeOn(Schedulers.boundedElastic());
    }

    private Begun begun(URI here, String to) {
        var state = random();
        var nonce = random();
        var verifier = random();
        var address =
                UriComponentsBuilder.fromUri(authorization())
                        .queryParam("response_type", "code")
                        .queryParam("client_id", "{client}")
                        .queryParam("redirect_uri", "{redirect}")
                        .queryParam("scope", "{scope}")
                        .queryParam("state", state)
                        .queryParam("nonce", nonce)
                        .queryParam("code_challenge", challenge(verifier))
                        .queryParam("code_challenge_method", "S256")
                        .encode()
                        .buildAndExpand(client.id(), redirect(here), client.scope())
                        .toUri();
        var kept =
                new JWTClaimsSet.Builder()
                        .claim("state", state)
                        .claim("nonce", nonce)
                        .claim("verifier", verifier)
                        .claim("to", to);
        return new Begun(address, key.seal(PURPOSE, kept, clock.instant().plus(PATIENCE)));
    }

    private URI authorization() {
        var there = description().authorization();
        if (there == null) {
            throw unavailable(new IOException("the issuer signs nobody in"));
        }
        return there;
    }

    private URI redirect(URI here) {
        return client.redirect() == null ? here : client.redirect();
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64URL.encode(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Mono<Optional<Done>> finish(
            URI here, String kept, MultiValueMap<String, String> answer) {
        var claims = key.open(PURPOSE, kept, clock.instant());
        var code = answer.getFirst("code");
        if (claims.isEmpty() || code == null || !isOurs(claims.get(), answer)) {
            return Mono.just(Optional.empty());
        }
        return Mono.fromCallable(() -> exchanged(here, claims.get(), code))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(it -> it.map(this::actor).orElseGet(() -> Mono.just(Optional.empty())))
                .map(actor -> actor.map(it -> done(it, claims.get())));
    }

    /// Whether the answer is to the question that this browser asked, and of this issuer.
    private boolean isOurs(JWTClaimsSet kept, MultiValueMap<String, String> answer) {
        var state = answer.getFirst("state");
        var by = answer.getFirst("iss");
        return state != null
                && MessageDigest.isEqual(bytes(state), bytes(text(kept, "state")))
                && (by == null || by.equals(client.issuer().uri().toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JWTClaimsSet claims, String name) {
        return String.valueOf(claims.getClaim(name));
    }

    private Done done(Actor actor, JWTClaimsSet kept) {
        return new Done(actor, sessions.of(actor), text(kept, "to"));
    }

    /// What the issuer says of somebody.
    ///
    /// @param identity who it is, checked
    /// @param access what they may do elsewhere; it may be for nobody but the issuer to understand
    private record Exchanged(JWTClaimsSet identity, String access) {}

    private Optional<Exchanged> exchanged(URI here, JWTClaimsSet kept, String code) {
        var there = description().token();
        if (there == null) {
            return Optional.empty();
        }
        try {
            var answer =
                    new TokenRequest(client, redirect(here))
                            .send(there, code, text(kept, "verifier"));
            return Optional.of(
                    new Exchanged(
                            identity(answer.identity(), text(kept, "nonce")), answer.access()));
        } catch (BadJOSEException | JOSEException | ParseException e) {
            LOG.warn(
                    "Udstederens svar tages ikke / the issuer's answer isn't taken: {}",
                    e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private JWTClaimsSet identity(String token, String nonce)
            throws BadJOSEException, JOSEException, ParseException, IOException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        IssuerTokens.ALGORITHMS, IssuerKeys.of(description())));
        processor.setJWTClaimsSetVerifier(verifier(nonce));
        return processor.process(token, null);
    }

    private DefaultJWTClaimsVerifier<SecurityContext> verifier(String nonce) {
        var exact =
                new JWTClaimsSet.Builder()
                        .issuer(client.issuer().uri().toString())
                        .claim("nonce", nonce)
                        .build();
        var verifier =
                new DefaultJWTClaimsVerifier<SecurityContext>(
                        client.id(), exact, IssuerTokens.NEEDED) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                };
        verifier.setMaxClockSkew((int) IssuerTokens.SKEW.toSeconds());
        return verifier;
    }

    /// Roles are where programs have them, in the access token, where it is one for this service;
    /// else in the token that says who it is.
    private Mono<Optional<Actor>> actor(Exchanged exchanged) {
        var identity = new Claims(client.issuer(), exchanged.identity()).actor();
        return tokens.actor(exchanged.access())
                .map(access ->
                        access.filter(it ->
                                        identity.map(Actor::id).map(it.id()::equals).orElse(false))
                                .or(() -> identity));
    }

    /// What the browser is sent back to is the front page: an issuer takes only addresses that it
    /// was told of.
    @Override
    public Mono<URI> ending(URI here) {
        return Mono.fromCallable(() -> description().end())
                .subscribeOn(Schedulers.boundedElastic())
                .map(end ->
                        UriComponentsBuilder.fromUri(end)
                                .queryParam("client_id", "{client}")
                                .queryParam("post_logout_redirect_uri", "{home}")
                                .encode()
                                .buildAndExpand(client.id(), redirect(here).resolve("/"))
                                .toUri())
                .onErrorComplete(Problem.class);
    }

    private IssuerDescription description() {
        var known = description;
        if (known == null) {
            try {
                known = IssuerDescription.of(client.issuer());
            } catch (IOException e) {
                throw unavailable(e);
            }
            description = known;
        }
        return known;
    }

    private Problem unavailable(IOException cause) {
        LOG.warn(
                "Udstederen {} kan ikke nås / the issuer can't be reached: {}",
                client.issuer().uri(),
                cause.getMessage());
        return Problem.of(ProblemType.UNAVAILABLE);
    }
}

package dk.ffb.service.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The tokens of an OpenID Connect issuer: JWTs that one of its keys has signed, for us, and that
/// are not too old. The issuer is first asked when the first token comes.
final class IssuerTokens implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerTokens.class);

    /// Signatures by a key pair: nobody makes one with what the issuer publishes. So neither `none`
    /// nor a shared secret.
    static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    static final Set<String> NEEDED = Set.of("sub", "exp", "iss", "aud");

    /// What clocks may differ by.
    static final Duration SKEW = Duration.ofSeconds(60);

    /// An issuer that can't be reached isn't asked again before.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Issuer issuer;
    private final Clock clock;
    private @Nullable JWTProcessor<SecurityContext> processor;
    private Instant notBefore = Instant.MIN;

    IssuerTokens(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public Mono<Optional<Actor>> actor(String token) {
        var parsed = parse(token);
        return parsed.isEmpty()
                ? Mono.just(Optional.empty())
                : Mono.fromCallable(() -> check(parsed.get()))
                        .subscribeOn(Schedulers.boundedElastic());
    }

    /// Empty for what can't be good, which nobody need be asked about.
    private static Optional<SignedJWT> parse(String token) {
        try {
            return Optional.of(SignedJWT.parse(token))
                    .filter(jwt -> ALGORITHMS.contains(jwt.getHeader().getAlgorithm()));
        } catch (ParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Actor> check(SignedJWT token) {
        try {
            return new Claims(issuer, processor().process(token, null)).actor();
        } catch (RateLimitReachedException | BadJOSEException _) {
            return Optional.empty();
        } catch (KeySourceException e) {
            throw unavailable(e);
        } catch (JOSEException _) {
            return Optional.empty();
        }
    }

    private synchronized JWTProcessor<SecurityContext> processor() {
        if (processor == null) {
            if (clock.instant().isBefore(notBefore)) {
                throw Problem.of(ProblemType.UNAVAILABLE);
            }
            try {
                processor = processor(IssuerKeys.find(issuer));
            } catch (IOException e) {
                notBefore = clock.instant().plus(PAUSE);
                throw unavailable(e);
            }
        }
        return processor;
    }

    private JWTProcessor<SecurityContext> processor(JWKSource<SecurityContext> keys) {
        var made = new DefaultJWTProcessor<>();
        made.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        made.setJWTClaimsSetVerifier(claims());
        return made;
    }

    private DefaultJWTClaimsVerifier<SecurityContext> claims() {
        var exact = new JWTClaimsSet.Builder().issuer(issuer.uri().toString()).build();
        var verifier =
                new DefaultJWTClaimsVerifier<SecurityContext>(issuer.audience(), exact, NEEDED) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                };
        verifier.setMaxClockSkew((int) SKEW.toSeconds());
        return verifier;
    }

    private Problem unavailable(Exception cause) {
        LOG.warn(
                "Udstederen {} kan ikke nås / the issuer can't be reached: {}",
                issuer.uri(),
                cause.getMessage());
        return Problem.of(ProblemType.UNAVAILABLE);
    }
}

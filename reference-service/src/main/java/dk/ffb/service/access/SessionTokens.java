package dk.ffb.service.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/// Tokens of those who signed in by an issuer: they say who it is and what they may, as the issuer
/// said it then. An issuer's own tokens often last for minutes, and a form takes longer.
final class SessionTokens implements Tokens {

    private static final String PURPOSE = "session";

    private final SealKey key;
    private final Clock clock;
    private final Duration session;

    SessionTokens(SealKey key, Clock clock, Duration session) {
        this.key = key;
        this.clock = clock;
        this.session = session;
    }

    String of(Actor actor) {
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(actor.id())
                        .claim("name", actor.name())
                        .claim("roles", actor.roles().stream().map(Role::text).toList())
                        .claim("only", List.copyOf(actor.scopes()));
        return key.seal(PURPOSE, claims, clock.instant().plus(session));
    }

    @Override
    public Mono<Optional<Actor>> actor(String token) {
        return Mono.just(key.open(PURPOSE, token, clock.instant()).flatMap(SessionTokens::actor));
    }

    private static Optional<Actor> actor(JWTClaimsSet claims) {
        try {
            var roles =
                    claims.getStringListClaim("roles").stream()
                            .map(Role::of)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());
            return Optional.of(
                    new Actor(
                            claims.getSubject(),
                            claims.getStringClaim("name"),
                            roles,
                            Set.copyOf(claims.getStringListClaim("only"))));
        } catch (ParseException _) {
            return Optional.empty();
        }
    }
}

package dk.ffb.service.access;

import java.util.Optional;
import reactor.core.publisher.Mono;

/// Something that knows tokens, and whose they are.
public interface Tokens {

    /// Whose a token is; empty where this knows no such token, or holds it no longer good.
    ///
    /// @param token as it was sent; never to be logged
    Mono<Optional<Actor>> actor(String token);
}

package dk.ffb.service.access;

import java.util.Optional;
import reactor.core.publisher.Mono;

/// Tokens of two kinds.
record AnyTokens(Tokens first, Tokens second) implements Tokens {

    @Override
    public Mono<Optional<Actor>> actor(String token) {
        return first.actor(token)
                .flatMap(found -> found.isPresent() ? Mono.just(found) : second.actor(token));
    }
}

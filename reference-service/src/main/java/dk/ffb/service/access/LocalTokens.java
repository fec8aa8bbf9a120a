package dk.ffb.service.access;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/// The tokens of the data directory, which is looked at again whenever one is used: what the
/// command line makes or revokes counts from the next request on.
public final class LocalTokens implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(LocalTokens.class);

    private final TokenFile file;
    private final Clock clock;
    private volatile @Nullable Known known;

    /// What the file said when it was last read.
    private record Known(TokenFile.Stamp stamp, Map<String, LocalToken> byId) {}

    public LocalTokens(TokenFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public Mono<Optional<Actor>> actor(String token) {
        return Mono.just(Secret.of(token).flatMap(this::find).map(LocalToken::actor));
    }

    private Optional<LocalToken> find(Secret secret) {
        return Optional.ofNullable(current().get(secret.id()))
                .filter(token -> token.hasSecret(secret))
                .filter(token -> token.stateAt(clock.instant()) == LocalToken.State.VALID);
    }

    private Map<String, LocalToken> current() {
        var now = file.stamp();
        var last = known;
        if (last != null && last.stamp().equals(now)) {
            return last.byId();
        }
        var read = new Known(now, read());
        known = read;
        return read.byId();
    }

    /// A file that is broken lets nobody in.
    private Map<String, LocalToken> read() {
        try {
            return file.tokens().stream()
                    .collect(Collectors.toMap(LocalToken::id, token -> token, (_, last) -> last));
        } catch (UncheckedIOException e) {
            LOG.error(
                    "Adgangsfilen kan ikke læses / the file of tokens can't be read: {}",
                    e.getMessage());
            return Map.of();
        }
    }
}

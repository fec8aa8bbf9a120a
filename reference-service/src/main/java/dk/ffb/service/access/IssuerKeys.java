package dk.ffb.service.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Duration;

/// Finds an issuer's keys by what it says of itself. They are kept, fetched anew when a token names
/// one that isn't among them, and no more often than that a flood of bad tokens stays ours alone.
final class IssuerKeys {

    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    /// An issuer that is down for a while doesn't stop whoever it let in before.
    private static final Duration OUTAGE = Duration.ofHours(4);

    private IssuerKeys() {}

    /// Asks the issuer.
    ///
    /// @throws IOException where it can't be reached, or speaks for somebody else
    static JWKSource<SecurityContext> find(Issuer issuer) throws IOException {
        return of(IssuerDescription.of(issuer));
    }

    /// The keys of an issuer that has been asked already.
    static JWKSource<SecurityContext> of(IssuerDescription issuer) throws IOException {
        return JWKSourceBuilder.create(issuer.keys().toURL(), IssuerDescription.RETRIEVER)
                .cache(KEPT.toMillis(), IssuerDescription.PATIENCE.toMillis())
                .rateLimited(BETWEEN.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .retrying(true)
                .build();
    }
}

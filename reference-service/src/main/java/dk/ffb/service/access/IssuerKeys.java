package dk.ffb.service.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;

/// Finds an issuer's keys by what it says of itself. They are kept, fetched anew when a token names
/// one that isn't among them, and no more often than that a flood of bad tokens stays ours alone.
final class IssuerKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 1 << 20;
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    /// An issuer that is down for a while doesn't stop whoever it let in before.
    private static final Duration OUTAGE = Duration.ofHours(4);

    private static final ResourceRetriever RETRIEVER =
            new DefaultResourceRetriever(
                    (int) PATIENCE.toMillis(), (int) PATIENCE.toMillis(), LARGEST);

    private IssuerKeys() {}

    /// Asks the issuer.
    ///
    /// @throws IOException where it can't be reached, or speaks for somebody else
    static JWKSource<SecurityContext> find(Issuer issuer) throws IOException {
        var description = describe(issuer);
        return JWKSourceBuilder.create(description.toURL(), RETRIEVER)
                .cache(KEPT.toMillis(), PATIENCE.toMillis())
                .rateLimited(BETWEEN.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .retrying(true)
                .build();
    }

    private static URI describe(Issuer issuer) throws IOException {
        try {
            var text = RETRIEVER.retrieveResource(issuer.description().toURL()).getContent();
            var json = JSONObjectUtils.parse(text);
            if (!issuer.uri().toString().equals(json.get("issuer"))) {
                throw new IOException("the issuer calls itself something else");
            }
            var keys = JSONObjectUtils.getURI(json, "jwks_uri");
            if (keys == null || !Issuer.isSafe(keys)) {
                throw new IOException("the issuer's jwks_uri is no https address");
            }
            return keys;
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("the issuer's description can't be read", e);
        }
    }
}

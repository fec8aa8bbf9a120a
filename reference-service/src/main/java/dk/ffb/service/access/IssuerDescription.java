package dk.ffb.service.access;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where an issuer does what, as it says of itself.
///
/// @param keys where its public keys are
/// @param authorization where a browser is sent to sign in; absent where it signs nobody in
/// @param token where a code is exchanged for tokens; absent likewise
/// @param end where a browser is sent to sign out; absent where it signs nobody out
record IssuerDescription(
        URI keys, @Nullable URI authorization, @Nullable URI token, @Nullable URI end) {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 1 << 20;

    static final ResourceRetriever RETRIEVER =
            new DefaultResourceRetriever(
                    (int) PATIENCE.toMillis(), (int) PATIENCE.toMillis(), LARGEST);

    /// Asks the issuer.
    ///
    /// @throws IOException where it can't be reached, or speaks for somebody else
    static IssuerDescription of(Issuer issuer) throws IOException {
        try {
            var text = RETRIEVER.retrieveResource(issuer.description().toURL()).getContent();
            var json = JSONObjectUtils.parse(text);
            if (!issuer.uri().toString().equals(json.get("issuer"))) {
                throw new IOException("the issuer calls itself something else");
            }
            var keys = address(json, "jwks_uri");
            if (keys == null) {
                throw new IOException("the issuer's jwks_uri is no https address");
            }
            return new IssuerDescription(
                    keys,
                    address(json, "authorization_endpoint"),
                    address(json, "token_endpoint"),
                    address(json, "end_session_endpoint"));
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("the issuer's description can't be read", e);
        }
    }

    private static @Nullable URI address(Map<String, Object> json, String name)
            throws ParseException {
        var address = JSONObjectUtils.getURI(json, name);
        return address == null || !Issuer.isSafe(address) ? null : address;
    }
}

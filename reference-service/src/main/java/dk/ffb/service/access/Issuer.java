package dk.ffb.service.access;

import java.net.URI;

/// The OpenID Connect issuer whose tokens are taken, and where in them things are said.
///
/// A role has a prefix, since a realm's own `admin` is not ours.
///
/// @param uri the issuer, as `iss` says it
/// @param audience what `aud` must name
/// @param rolesClaim the claim with the roles; a dot goes into an object, as `realm_access.roles`
/// @param rolePrefix what a role of ours begins with there
/// @param scopesClaim the claim with the keys of the vocabularies and mapping sets that the roles
///   are limited to; without it there is no limit
/// @param nameClaim the claim with what the log calls whoever it is; best one that no two share
record Issuer(
        URI uri,
        String audience,
        String rolesClaim,
        String rolePrefix,
        String scopesClaim,
        String nameClaim) {

    Issuer {
        if (!isSafe(uri)) {
            throw new IllegalArgumentException(
                    "ffb.security.issuer is an https address (http on this machine only): " + uri);
        }
        if (audience.isBlank()) {
            throw new IllegalArgumentException(
                    "ffb.security.audience is needed beside ffb.security.issuer: without it, a token that"
                            + " was given to any other system would open this one");
        }
    }

    /// Whether nobody on the way can put keys of their own in the answer.
    static boolean isSafe(URI address) {
        var host = address.getHost();
        return host != null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme())
                                && (host.equals("localhost") || host.equals("127.0.0.1"))));
    }

    /// Where the issuer describes itself.
    URI description() {
        var text = uri.toString();
        var base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return URI.create(base + "/.well-known/openid-configuration");
    }
}

package dk.ffb.service.access;

import dk.ffb.service.access.AccessFilter.Reading;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may read and write, as it is configured.
///
/// @param reads who may read
/// @param issuer an OpenID Connect issuer whose tokens are taken beside those made on the command
///   line; what follows up to the name's claim is as [Issuer] says
/// @param clientId what this service is called by the issuer, where people sign in by it; empty
///   where they don't
/// @param clientSecret by which the issuer knows the service; empty for a public client
/// @param redirectUri where the issuer sends a browser back to; where it is left out, the address
///   that the browser asked for
/// @param scope what is asked of the issuer
/// @param session how long somebody stays signed in
@ConfigurationProperties("ffb.security")
record SecurityProperties(
        @DefaultValue("open") Reading reads,
        @Nullable URI issuer,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("ffb-") String rolePrefix,
        @DefaultValue("ffb_only") String scopesClaim,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable URI redirectUri,
        @DefaultValue("openid profile") String scope,
        @DefaultValue("8h") Duration session) {

    Optional<Issuer> trusted() {
        return Optional.ofNullable(issuer)
                .map(uri ->
                        new Issuer(uri, audience, rolesClaim, rolePrefix, scopesClaim, nameClaim));
    }

    /// How people sign in by the issuer; empty where they don't.
    Optional<Client> client() {
        return clientId.isBlank()
                ? Optional.empty()
                : trusted()
                        .map(by ->
                                new Client(
                                        by, clientId, clientSecret, redirectUri, scope, session));
    }
}

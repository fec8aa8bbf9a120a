package dk.ffb.service.access;

import dk.ffb.service.access.AccessFilter.Reading;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may read and write, as it is configured.
///
/// @param reads who may read
/// @param issuer an OpenID Connect issuer whose tokens are taken beside those made on the command
///   line; the rest is as [Issuer] says
@ConfigurationProperties("ffb.security")
record SecurityProperties(
        @DefaultValue("open") Reading reads,
        @Nullable URI issuer,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("ffb-") String rolePrefix,
        @DefaultValue("ffb_only") String scopesClaim,
        @DefaultValue("preferred_username") String nameClaim) {

    Optional<Issuer> trusted() {
        return Optional.ofNullable(issuer)
                .map(uri ->
                        new Issuer(uri, audience, rolesClaim, rolePrefix, scopesClaim, nameClaim));
    }
}

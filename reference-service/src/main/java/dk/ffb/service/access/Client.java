package dk.ffb.service.access;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// This service as an OpenID Connect issuer knows it; the rest is as [SecurityProperties] says.
record Client(
        Issuer issuer,
        String id,
        String secret,
        @Nullable URI redirect,
        String scope,
        Duration session) {}

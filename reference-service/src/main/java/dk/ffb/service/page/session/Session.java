package dk.ffb.service.page.session;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The cookie that holds a visitor's token.
final class Session {

    static final String COOKIE = "ffb-session";

    /// What is kept while somebody signs in elsewhere.
    static final String AWAY = "ffb-sign-in";

    private static final Duration WORKING_DAY = Duration.ofHours(10);
    private static final Duration SIGNING_IN = Duration.ofMinutes(15);

    private Session() {}

    static ResponseCookie begun(ServerHttpRequest request, String token) {
        return cookie(request, token, WORKING_DAY);
    }

    static ResponseCookie ended(ServerHttpRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    /// It must come along when another site leads back here, which `Strict` would forbid.
    static ResponseCookie away(ServerHttpRequest request, String kept) {
        return cookie(AWAY, request, kept, kept.isEmpty() ? Duration.ZERO : SIGNING_IN)
                .sameSite("Lax")
                .path("/sign-in")
                .build();
    }

    private static ResponseCookie cookie(
            ServerHttpRequest request, String token, Duration duration) {
        return cookie(COOKIE, request, token, duration).sameSite("Strict").path("/").build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(
            String name, ServerHttpRequest request, String value, Duration duration) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure("https".equals(request.getURI().getScheme()))
                .maxAge(duration);
    }
}

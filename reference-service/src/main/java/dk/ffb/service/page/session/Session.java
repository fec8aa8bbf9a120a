package dk.ffb.service.page.session;

import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The cookie that holds a visitor's token.
final class Session {

    static final String COOKIE = "ffb-session";

    private static final Duration WORKING_DAY = Duration.ofHours(10);

    private Session() {}

    static ResponseCookie begun(ServerHttpRequest request, String token) {
        return cookie(request, token, WORKING_DAY);
    }

    static ResponseCookie ended(ServerHttpRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private static ResponseCookie cookie(
            ServerHttpRequest request, String token, Duration duration) {
        return ResponseCookie.from(COOKIE, token)
                .httpOnly(true)
                .sameSite("Strict")
                .secure("https".equals(request.getURI().getScheme()))
                .path("/")
                .maxAge(duration)
                .build();
    }
}

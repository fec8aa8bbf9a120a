package dk.ffb.service.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// An OpenID Connect issuer: it describes itself, shows its public keys, and signs.
final class OpenIdIssuer implements AutoCloseable {

    /// Keys take a while to make, and so all tests have the same.
    private static final RSAKey KEY = newKey("k1");

    static final RSAKey NEXT_KEY = newKey("k2");

    /// Somebody else's, under the name of ours.
    static final RSAKey FOREIGN_KEY = newKey("k1");

    private final HttpServer server;
    private final AtomicInteger keysAsked = new AtomicInteger();
    private volatile RSAKey key = KEY;
    private volatile String callsItself;

    OpenIdIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        callsItself = uri().toString();
        answer(
                "/.well-known/openid-configuration",
                () -> "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(callsItself, uri()));
        answer(
                "/keys",
                () -> {
                    keysAsked.incrementAndGet();
                    return new JWKSet(key).toString();
                });
        server.start();
    }

    private interface Body {
        String text();
    }

    private void answer(String path, Body body) {
        server.createContext(
                path,
                exchange -> {
                    var bytes = body.text().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(bytes);
                    }
                });
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    RSAKey key() {
        return key;
    }

    int keysAsked() {
        return keysAsked.get();
    }

    void changeKeyTo(RSAKey next) {
        key = next;
    }

    void callItself(String name) {
        callsItself = name;
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dk.ffb.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    private volatile Map<String, String> asked = Map.of();
    private volatile Function<String, JWTClaimsSet> identify =
            nonce -> new JWTClaimsSet.Builder().claim("nonce", nonce).build();

    OpenIdIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        callsItself = uri().toString();
        answer(
                "/.well-known/openid-configuration",
                () ->
                        "{\"issuer\":\"%s\",\"jwks_uri\":\"%2$s/keys\",\"authorization_endpoint\":\"%2$s/authorize\",\"token_endpoint\":\"%2$s/token\",\"end_session_endpoint\":\"%2$s/end\"}"
                                .formatted(callsItself, uri()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        answer(
                "/keys",
                () -> {
                    keysAsked.incrementAndGet();
                    return new JWKSet(key).toString();
                });
        server.start();
    }

    /// Somebody who is signed in here already is sent back at once, with a code.
    private void authorize(HttpExchange exchange) throws IOException {
        asked = fields(exchange.getRequestURI().getRawQuery());
        var back = asked.get("redirect_uri") + "?code=c-1&state=" + asked.get("state");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    /// The code is good for whoever knows what the challenge was made from, and the secret.
    private void token(HttpExchange exchange) throws IOException {
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var verifier = sent.getOrDefault("code_verifier", "").getBytes(UTF_8);
        var credentials =
                Base64.getEncoder()
                        .encodeToString("ffb-pages:s&cret".replace("&", "%26").getBytes(UTF_8));
        var isGood =
                "c-1".equals(sent.get("code"))
                        && asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                        && sha256(verifier).equals(asked.get("code_challenge"))
                        && ("Basic " + credentials)
                                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var body = isGood ? tokens() : "{\"error\":\"invalid_grant\"}";
        exchange.sendResponseHeaders(isGood ? 200 : 400, body.length());
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(UTF_8));
        }
    }

    private String tokens() {
        var identity = identify.apply(asked.getOrDefault("nonce", ""));
        return "{\"id_token\":\"%s\",\"access_token\":\"opaque\",\"token_type\":\"Bearer\"}"
                .formatted(sign(identity));
    }

    /// What it says of whoever signs in.
    ///
    /// @param claims by the nonce that was asked with
    void identify(Function<String, JWTClaimsSet> claims) {
        identify = claims;
    }

    private static String sha256(byte[] bytes) {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(bytes)).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8)));
    }

    private interface Body {
        String text();
    }

    private void answer(String path, Body body) {
        server.createContext(
                path,
                exchange -> {
                    var bytes = body.text().getBytes(UTF_8);
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

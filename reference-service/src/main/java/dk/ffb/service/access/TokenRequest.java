package dk.ffb.service.access;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Exchanges a code for tokens, from this service to the issuer, past the browser.
record TokenRequest(Client client, URI redirect) {

    /// What the issuer gives.
    ///
    /// @param identity who it is, yet to be checked
    /// @param access may be empty
    record Answer(String identity, String access) {}

    /// @throws IOException where the issuer can't be reached
    /// @throws ParseException where it gives something else
    Answer send(URI there, String code, String verifier) throws IOException, ParseException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("redirect_uri", redirect.toString());
        fields.put("code_verifier", verifier);
        if (client.secret().isEmpty()) {
            fields.put("client_id", client.id());
        }
        var request =
                HttpRequest.newBuilder(there)
                        .timeout(IssuerDescription.PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        if (!client.secret().isEmpty()) {
            request.header("Authorization", "Basic " + credentials());
        }
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) throws IOException, ParseException {
        try (var http =
                HttpClient.newBuilder().connectTimeout(IssuerDescription.PATIENCE).build()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ParseException("the issuer answers " + answer.statusCode(), 0);
            }
            var json = JSONObjectUtils.parse(answer.body());
            var identity = JSONObjectUtils.getString(json, "id_token");
            if (identity == null) {
                throw new ParseException("the issuer gives no id_token", 0);
            }
            return new Answer(
                    identity,
                    Objects.requireNonNullElse(
                            JSONObjectUtils.getString(json, "access_token"), ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// Both are encoded as in a form before they are put together (RFC 6749, section 2.3.1).
    private String credentials() {
        var both = encoded(client.id()) + ":" + encoded(client.secret());
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

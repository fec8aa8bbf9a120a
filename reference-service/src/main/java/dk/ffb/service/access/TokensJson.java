package dk.ffb.service.access;

import dk.ffb.service.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tokens as the JSON of `tokens.json`.
final class TokensJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TokensJson() {}

    static byte[] write(List<LocalToken> tokens) {
        var bytes = new ByteArrayOutputStream();
        Json.writeIndented(
                bytes,
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("tokens");
                    tokens.forEach(token -> write(json, token));
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, LocalToken token) {
        json.writeStartObject();
        json.writeStringProperty("id", token.id());
        json.writeStringProperty("name", token.name());
        strings(json, "roles", token.roles().stream().map(Role::text).toList());
        strings(json, "only", token.scopes());
        json.writeStringProperty("sha256", token.hash());
        json.writeStringProperty("createdAt", token.createdAt().toString());
        json.writeStringProperty("expiresAt", token.expiresAt().toString());
        token.revoked().ifPresent(at -> json.writeStringProperty("revokedAt", at.toString()));
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> texts) {
        var sorted = new TreeSet<String>();
        texts.forEach(sorted::add);
        json.writeArrayPropertyStart(name);
        sorted.forEach(json::writeString);
        json.writeEndArray();
    }

    static List<LocalToken> read(byte[] bytes) throws IOException {
        try {
            var tokens = new ArrayList<LocalToken>();
            MAPPER.readTree(bytes).required("tokens").forEach(node -> tokens.add(token(node)));
            return List.copyOf(tokens);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            // The text of the failure may quote the file, and so is left out.
            throw new IOException("not a file of tokens: " + e.getClass().getSimpleName());
        }
    }

    private static LocalToken token(JsonNode node) {
        return new LocalToken(
                text(node, "id"),
                text(node, "name"),
                strings(node, "roles").stream()
                        .map(text -> Role.of(text).orElseThrow(IllegalArgumentException::new))
                        .collect(Collectors.toSet()),
                strings(node, "only"),
                text(node, "sha256"),
                Instant.parse(text(node, "createdAt")),
                Instant.parse(text(node, "expiresAt")),
                node.has("revokedAt") ? Instant.parse(text(node, "revokedAt")) : null);
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static Set<String> strings(JsonNode node, String name) {
        var texts = new TreeSet<String>();
        node.required(name).forEach(each -> texts.add(each.stringValue()));
        return texts;
    }
}

package dk.ffb.service.access;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Tokens as the JSON of `tokens.json`.
final class TokensJson {

    private TokensJson() {}

    static byte[] write(List<LocalToken> tokens) {
        return KeptJson.write("tokens", tokens, TokensJson::write);
    }

    static List<LocalToken> read(byte[] bytes) throws IOException {
        return KeptJson.read(bytes, "tokens", TokensJson::token);
    }

    private static void write(JsonGenerator json, LocalToken token) {
        json.writeStartObject();
        json.writeStringProperty("id", token.id());
        json.writeStringProperty("name", token.name());
        KeptJson.strings(json, "roles", token.roles().stream().map(Role::text).toList());
        KeptJson.strings(json, "only", token.scopes());
        json.writeStringProperty("sha256", token.hash());
        json.writeStringProperty("createdAt", token.createdAt().toString());
        json.writeStringProperty("createdBy", token.createdBy());
        json.writeStringProperty("expiresAt", token.expiresAt().toString());
        token.revoked()
                .ifPresent(at -> {
                    json.writeStringProperty("revokedAt", at.toString());
                    json.writeStringProperty("revokedBy", token.revokedBy());
                });
        json.writeEndObject();
    }

    private static LocalToken token(JsonNode node) {
        return new LocalToken(
                KeptJson.text(node, "id"),
                KeptJson.text(node, "name"),
                KeptJson.strings(node, "roles").stream()
                        .map(text -> Role.of(text).orElseThrow(IllegalArgumentException::new))
                        .collect(Collectors.toSet()),
                KeptJson.strings(node, "only"),
                KeptJson.text(node, "sha256"),
                Instant.parse(KeptJson.text(node, "createdAt")),
                node.path("createdBy").asString(""),
                Instant.parse(KeptJson.text(node, "expiresAt")),
                node.has("revokedAt") ? Instant.parse(KeptJson.text(node, "revokedAt")) : null,
                node.path("revokedBy").asString(""));
    }
}

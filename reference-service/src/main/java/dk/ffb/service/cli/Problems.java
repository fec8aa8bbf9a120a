package dk.ffb.service.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an answer that is a problem means for a command.
final class Problems {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    /// 404 and the like are wrong calls; 5xx is a service that can't answer.
    static Exit exit(Api.Reply reply, byte[] body) {
        var problem = parse(body);
        var danish = text(problem, "detail", "title", "Tjenesten svarede " + reply.status());
        var english =
                text(problem, "detailEn", "titleEn", "The service answered " + reply.status());
        var meant = problem.path("didYouMean");
        // Names are in the sentence already; codes come with what they are called.
        if (meant.path(0).isObject()) {
            var codes = new StringBuilder();
            for (var one : meant) {
                codes.append("\n  ").append(one.path("code").asString("")).append("  ");
                codes.append(one.path("label").asString(""));
            }
            english += "\nMente du / did you mean:" + codes;
        }
        return reply.status() >= 500
                ? Exit.unreachable(danish, english)
                : Exit.wrongCall(danish, english);
    }

    static Exit unreachable(IOException failure) {
        var why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return Exit.unreachable(
                "Tjenesten kan ikke nås: " + why, "The service can't be reached: " + why);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return JSON.createObjectNode()
                    .put("detail", new String(body, StandardCharsets.UTF_8).strip());
        }
    }

    private static String text(JsonNode problem, String first, String second, String otherwise) {
        for (var name : new String[] {first, second}) {
            if (problem.path(name).isString()) {
                return problem.path(name).stringValue();
            }
        }
        return otherwise;
    }
}

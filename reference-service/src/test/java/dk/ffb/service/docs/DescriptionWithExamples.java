package dk.ffb.service.docs;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description as it is written, with what was recorded as its examples.
final class DescriptionWithExamples {

    private final ObjectNode document;

    private DescriptionWithExamples() {
        document = JsonMapper.shared().valueToTree(ApiDescription.written().document());
    }

    static JsonNode of(List<RecordedExample> examples) {
        var description = new DescriptionWithExamples();
        examples.stream().filter(each -> !each.type().isEmpty()).forEach(description::add);
        return description.document;
    }

    private void add(RecordedExample example) {
        var answer = answer(example);
        if (answer.at(pointer("content", example.type())) instanceof ObjectNode content) {
            content.withObjectProperty("examples")
                    .putObject(example.id())
                    .set("value", example.answer());
        }
    }

    /// Where the answer is one that several calls share, this call gets a copy of its own.
    private ObjectNode answer(RecordedExample example) {
        var responses =
                (ObjectNode)
                        document.at(
                                pointer(
                                        "paths",
                                        example.path(),
                                        example.method().toLowerCase(),
                                        "responses"));
        var status = Integer.toString(example.status());
        var answer = (ObjectNode) responses.get(status);
        if (answer.has("$ref")) {
            var shared = document.at(answer.get("$ref").asString().substring(1));
            responses.set(status, shared.deepCopy());
        }
        return (ObjectNode) responses.get(status);
    }

    private static String pointer(String... names) {
        return ApiDescription.pointer(names).substring(1);
    }
}

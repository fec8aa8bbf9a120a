package dk.ffb.service.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.restdocs.RestDocumentationContext;
import org.springframework.restdocs.operation.Operation;
import org.springframework.restdocs.snippet.Snippet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the service answered in a test, kept as an example for the description.
///
/// @param id names the exchange in the guide and in the description
/// @param type of the answer, without its parameters; empty where it has no body
/// @param answer as JSON, or a text where it is something else
record RecordedExample(
        String id, String method, String path, int status, String type, JsonNode answer) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "example.json";

    static Snippet of(DescribedOperation described, String id) {
        return operation -> {
            var response = operation.getResponse();
            var type = response.getHeaders().getContentType();
            var example =
                    new RecordedExample(
                            id,
                            described.method(),
                            described.path(),
                            response.getStatus().value(),
                            type == null ? "" : type.getType() + "/" + type.getSubtype(),
                            answer(type, operation));
            var context =
                    (RestDocumentationContext)
                            operation.getAttributes().get(RestDocumentationContext.class.getName());
            var file = context.getOutputDirectory().toPath().resolve(id).resolve(FILE);
            Files.createDirectories(file.getParent());
            JSON.writeValue(file, example);
        };
    }

    private static JsonNode answer(MediaType type, Operation operation) {
        var content = operation.getResponse().getContentAsString();
        return isJson(type) ? JSON.readTree(content) : JSON.getNodeFactory().stringNode(content);
    }

    static boolean isJson(MediaType type) {
        return type != null
                && (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                        || type.getSubtype().endsWith("+json"));
    }

    /// All that the tests recorded, by id.
    static List<RecordedExample> all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(FILE))
                    .sorted()
                    .map(file -> JSON.readValue(file, RecordedExample.class))
                    .toList();
        }
    }
}

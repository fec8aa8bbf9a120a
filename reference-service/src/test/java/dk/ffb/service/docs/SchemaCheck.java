package dk.ffb.service.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import dk.ffb.service.docs.DescribedOperation.DescribedBody;
import java.util.Map;
import org.springframework.restdocs.operation.Operation;
import org.springframework.restdocs.snippet.Snippet;
import tools.jackson.databind.json.JsonMapper;

/// Holds a recorded answer up against the schema that the description gives for it.
final class SchemaCheck implements Snippet {

    private static final String ADDRESS = "urn:ffb:openapi.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Schemas here lie in a document with more than schemas in it.
    private static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012())
                    .unknownKeywordFactory((name, _) -> new AnnotationKeyword(name))
                    .build();

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    DIALECT,
                    registry ->
                            registry.schemas(Map.of(ADDRESS, written()))
                                    .schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(true)
                                                    .build()));

    private final DescribedBody body;

    SchemaCheck(DescribedBody body) {
        this.body = body;
    }

    private static String written() {
        return JSON.writeValueAsString(ApiDescription.written().document());
    }

    @Override
    public void document(Operation operation) {
        var answer = JSON.readTree(operation.getResponse().getContent());
        var schema = SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + body.pointer()));
        assertThat(schema.validate(answer))
                .as("%s against %s", operation.getName(), body.pointer())
                .isEmpty();
    }
}

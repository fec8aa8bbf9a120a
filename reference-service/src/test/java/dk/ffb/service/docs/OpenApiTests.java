package dk.ffb.service.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/// Runs after all other documentation tests, and makes the description that the service serves of
/// what they recorded.
@Order(Integer.MAX_VALUE)
final class OpenApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void describesTheRoutesThatThereAreAndNoOthers() {
        assertThat(ApiDescription.written().paths().keySet())
                .containsExactlyInAnyOrderElementsOf(DocumentedService.paths());
    }

    @Test
    void describesTheMethodsThatEachPathAnswers() {
        ApiDescription.written()
                .paths()
                .forEach((path, methods) -> {
                    if (path.startsWith("/api/")) {
                        assertThat(described(methods)).as(path).isEqualTo(allowed(path));
                    }
                });
    }

    private static Set<String> described(Object methods) {
        return ApiDescription.object(methods).keySet().stream()
                .map(String::toUpperCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(String path) {
        var headers =
                DocumentedService.client()
                        .build()
                        .options()
                        .uri(path.replaceAll("[{}]", ""))
                        .exchange()
                        .returnResult(byte[].class)
                        .getResponseHeaders();
        var methods = new TreeSet<>(List.of(headers.getFirst(HttpHeaders.ALLOW).split(", ")));
        methods.removeAll(Set.of("HEAD", "OPTIONS"));
        return methods;
    }

    @Test
    void showsEveryCall() throws IOException {
        var shown =
                RecordedExample.all(Places.RECORDED).stream()
                        .filter(example -> example.status() < 300)
                        .map(example -> example.method() + " " + example.path())
                        .collect(Collectors.toSet());

        assertThat(shown).containsAll(calls());
    }

    private static Set<String> calls() {
        var calls = new TreeSet<String>();
        ApiDescription.written()
                .paths()
                .forEach((path, methods) -> {
                    if (path.startsWith("/api/")) {
                        described(methods).forEach(method -> calls.add(method + " " + path));
                    }
                });
        return calls;
    }

    @Test
    void holdsTheRecordedAnswersAsExamples() throws IOException {
        var description = DescriptionWithExamples.of(RecordedExample.all(Places.RECORDED));
        var file = Places.RECORDED.resolve("openapi.json");
        Files.write(file, JSON.writeValueAsBytes(description));

        var translate = description.at("/paths/~1api~1v1~1translate/get/responses/200/content");
        assertThat(translate.at("/application~1json/examples/translate/value/outcome").asString())
                .isEqualTo("translated");
        assertThat(description.path("openapi").asString()).startsWith("3.1");
    }
}

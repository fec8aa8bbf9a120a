package dk.ffb.service.docs;

import static org.springframework.restdocs.operation.preprocess.Preprocessors.modifyHeaders;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.prettyPrint;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.replacePattern;
import static org.springframework.restdocs.webtestclient.WebTestClientRestDocumentation.documentationConfiguration;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.http.MediaType;
import org.springframework.restdocs.ManualRestDocumentation;
import org.springframework.restdocs.operation.preprocess.ContentModifyingOperationPreprocessor;
import org.springframework.test.web.reactive.server.WebTestClient;

/// Gives a documentation test its [Guide].
final class GuideExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final int SHOWN_LINES = 30;

    /// Another in every build.
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    private final ManualRestDocumentation documentation =
            new ManualRestDocumentation(Places.RECORDED.toString());

    @Override
    public void beforeEach(ExtensionContext test) {
        documentation.beforeTest(test.getRequiredTestClass(), test.getDisplayName());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        documentation.afterTest();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Guide.class;
    }

    @Override
    public Guide resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var recording =
                documentationConfiguration(documentation)
                        .operationPreprocessors()
                        .withResponseDefaults(
                                modifyHeaders().remove("Content-Length").remove("Vary"),
                                prettyPrint(),
                                replacePattern(SECRET, "whsec_…"),
                                new ContentModifyingOperationPreprocessor(
                                        GuideExtension::beginning));
        return new Guide(service(test).filter(recording).build());
    }

    /// Tests that change something have a service of their own, so that the others' answers don't.
    private static WebTestClient.Builder service(ExtensionContext test) {
        return test.getRequiredTestClass().isAnnotationPresent(Editing.class)
                ? DocumentedEditing.client()
                : DocumentedService.client();
    }

    /// A table or a graph is shown by its first lines; JSON must be whole to be checked.
    private static byte[] beginning(byte[] content, MediaType type) {
        if (type == null || !type.getType().equals("text")) {
            return content;
        }
        var text = new String(content, StandardCharsets.UTF_8);
        var lines = text.lines().toList();
        return lines.size() <= SHOWN_LINES
                ? content
                : (String.join("\n", lines.subList(0, SHOWN_LINES)) + "\n…\n")
                        .getBytes(StandardCharsets.UTF_8);
    }
}

package dk.ffb.service.docs;

import static org.springframework.restdocs.operation.preprocess.Preprocessors.modifyHeaders;
import static org.springframework.restdocs.operation.preprocess.Preprocessors.prettyPrint;
import static org.springframework.restdocs.webtestclient.WebTestClientRestDocumentation.documentationConfiguration;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.restdocs.ManualRestDocumentation;

/// Gives a documentation test its [Guide].
final class GuideExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

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
                                prettyPrint());
        return new Guide(DocumentedService.client().filter(recording).build());
    }
}

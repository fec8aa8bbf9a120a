package dk.ffb.service.page.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the [Site], started once for all of them. Without a browser on the machine they are
/// skipped, and say which is looked for.
final class InBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var executable = Site.executable();
        Assumptions.assumeTrue(
                executable.isPresent(), "no /usr/bin/chromium: apt-get install chromium");
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Site.class, _ -> site(executable.orElseThrow()), Site.class);
    }

    private static Site site(java.nio.file.Path executable) {
        try {
            return new Site(executable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

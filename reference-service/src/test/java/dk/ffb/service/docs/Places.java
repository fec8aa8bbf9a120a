package dk.ffb.service.docs;

import java.nio.file.Path;

/// Where the guide is written and where the tests leave what they recorded, as the build says.
final class Places {

    static final Path SOURCES = Path.of(System.getProperty("guide.sources", "../api-docs/src"));
    static final Path RECORDED =
            Path.of(System.getProperty("guide.recorded", "target/generated-snippets"));

    /// The documented service keeps its data here; new in every run.
    static final Path DATA = RECORDED.resolveSibling("documented-data");

    private Places() {}
}

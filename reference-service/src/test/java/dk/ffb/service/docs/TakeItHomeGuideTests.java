package dk.ffb.service.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.vocabulary.Vocabulary;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in the guide's chapter on bundles, run as its reader would run it: in a process of
/// its own, with the two modules on the class path and none of the libraries that they use.
final class TakeItHomeGuideTests {

    private static final String ASKED =
            "/api/v1/translate?system=fsiii&code=J1.4&target=ffb&at=2026-11-21";

    @TempDir private Path directory;

    @Test
    void aProgramWithTheTwoModulesAloneAnswersAsTheService() throws Exception {
        var bundle = directory.resolve("ffb.bundle");
        Bundle.write(DocumentedService.edition(), bundle, Bundle.Progress.SILENT);

        var said = run(bundle);

        var kept = Places.RECORDED.resolve("take-it-home").resolve("output.txt");
        Files.createDirectories(kept.getParent());
        Files.write(kept, said);
        assertThat(said.getFirst()).isEqualTo("translated");
        DocumentedService.client()
                .build()
                .get()
                .uri(ASKED)
                .exchange()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo(said.getFirst())
                .jsonPath("$.translations.length()")
                .isEqualTo(1)
                .jsonPath("$.translations[0]")
                .value(found -> assertThat(line((Map<?, ?>) found)).isEqualTo(said.get(1)));
        assertThat(said.subList(2, said.size()))
                .containsExactly(
                        "J1.4 translated Drikke", "J1.5 translated Spise", "j1,4 unknown-code");
    }

    private static String line(Map<?, ?> found) {
        return Stream.of("relation", "confidence", "code", "label")
                .map(field -> String.valueOf(found.get(field)))
                .collect(Collectors.joining(" "));
    }

    private static List<String> run(Path bundle) throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath(),
                                TakeItHome.class.getName(),
                                bundle.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(process.waitFor()).as("%s", said).isZero();
        return said;
    }

    private static String classPath() {
        return Stream.of(Vocabulary.class, Bundle.class, TakeItHome.class)
                .map(TakeItHomeGuideTests::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            var source = type.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(source.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

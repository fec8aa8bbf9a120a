package dk.ffb.service.cli;

import dk.ffb.content.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Content files, checked where they lie.
@Command(
        name = "validate",
        description = {
            "Kontrollér indholdsfiler: Turtle, SSSOM og søgeord.",
            "Check content files: Turtle, SSSOM and search words."
        })
final class ValidateCommand implements Callable<Integer> {

    private static final List<Path> OWN =
            List.of(Path.of("vocabularies", "content"), Path.of("mappings", "content"));

    @Parameters(
            arity = "0..*",
            paramLabel = "PATHS",
            description =
                    "Filer eller mapper; ellers projektets egne. / Files or folders; else the project's own.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        var files =
                (paths.isEmpty() ? OWN : paths).stream().flatMap(ValidateCommand::files).toList();
        var findings = ContentFiles.check(files);
        findings.forEach(System.out::println);
        var errors = findings.stream().filter(Finding::isError).count();
        System.err.printf(
                "%d filer, %d fejl, %d advarsler / %d files, %d errors, %d warnings%n",
                files.size(),
                errors,
                findings.size() - errors,
                files.size(),
                errors,
                findings.size() - errors);
        return errors == 0 ? 0 : Exit.WRONG_CONTENT;
    }

    private static Stream<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw Exit.wrongCall("Findes ikke: " + path, "Not there: " + path);
        }
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException _) {
            throw Exit.wrongCall("Kan ikke læses: " + path, "Can't be read: " + path);
        }
    }
}

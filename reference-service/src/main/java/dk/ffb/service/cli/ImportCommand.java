package dk.ffb.service.cli;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.exchange.ImportOutcome;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.ImportText;
import dk.ffb.service.exchange.Importer;
import dk.ffb.service.release.Publication;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A file, published as one release: all of it or nothing.
@Command(
        name = "import",
        description = {
            "Udgiv en fil som en udgivelse: FHIR CodeSystem eller ConceptMap, Turtle, CSV, SSSOM.",
            "Publish a file as a release: FHIR CodeSystem or ConceptMap, Turtle, CSV, SSSOM."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Filen. / The file.")
    private @Nullable Path file;

    @Option(
            names = "--vocabulary",
            paramLabel = "KEY",
            description = "Vokabularets nøgle. / The vocabulary's key.")
    private @Nullable String vocabulary;

    @Option(
            names = "--mapping-set",
            paramLabel = "KEY",
            description = "Mappingsættets nøgle. / The mapping set's key.")
    private @Nullable String mappingSet;

    @Option(
            names = "--subject",
            paramLabel = "KEY",
            description = "Kildekodernes vokabular. / The vocabulary of the source codes.")
    private @Nullable String subject;

    @Option(
            names = "--object",
            paramLabel = "KEY",
            description = "Målkodernes vokabular. / The vocabulary of the target codes.")
    private @Nullable String object;

    @Option(
            names = "--version",
            paramLabel = "LABEL",
            description = "Versionsnavn. / Version label.")
    private @Nullable String version;

    @Option(
            names = "--valid-from",
            paramLabel = "DATE",
            description = "Første dag, den gælder. / The first day for which it holds.")
    private @Nullable String validFrom;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Udgiverens ord om den. / The publisher's word on it.")
    private String note = "";

    @Option(
            names = "--dry-run",
            description = "Kontrollér alt, udgiv intet. / Check everything, publish nothing.")
    private boolean dryRun;

    @Mixin private final Where where = new Where();

    @Override
    public Integer call() {
        var server = where.server();
        if (server.isPresent()) {
            try (var api = new HttpApi(server.get())) {
                return new RemoteImport(api).send(request());
            }
        }
        var request = request();
        try (var data = Apis.data(where.data())) {
            var outcome =
                    new Importer(data, Clock.systemUTC())
                            .importFile(
                                    request,
                                    (step, done, all) ->
                                            System.err.printf("[%d/%d] %s%n", done + 1, all, step));
            return told(outcome);
        }
    }

    private ImportRequest request() {
        var path = Objects.requireNonNull(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw Exit.wrongCall(
                    "Filen kan ikke læses: " + path, "The file can't be read: " + path);
        }
        return ImportRequest.of(Source.of(path), System.getProperty("user.name", "ffb"))
                .vocabulary(vocabularyKey(vocabulary))
                .mappingSet(mappingSet == null ? null : new MappingSetKey(key(mappingSet)))
                .between(vocabularyKey(subject), vocabularyKey(object))
                .version(version)
                .validFrom(validFrom == null ? null : day(validFrom))
                .mode(dryRun ? ImportRequest.Mode.DRY_RUN : ImportRequest.Mode.PUBLISH)
                .note(note);
    }

    private static @Nullable VocabularyKey vocabularyKey(@Nullable String text) {
        return text == null ? null : new VocabularyKey(key(text));
    }

    private static String key(String text) {
        if (!VocabularyKey.isKey(text)) {
            throw Exit.wrongCall(
                    "En nøgle er 1 til 64 af a-z, 0-9, '-', '_' og '.': " + text,
                    "A key is 1 to 64 of a-z, 0-9, '-', '_' and '.': " + text);
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Exit.wrongCall(
                    "--valid-from er en dato som 2026-11-21: " + text,
                    "--valid-from is a date such as 2026-11-21: " + text);
        }
    }

    private static int told(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported(var edition, var report) -> {
                System.err.print(ImportText.warnings(report));
                System.out.print(ImportText.imported(edition, report));
                yield 0;
            }
            case ImportOutcome.Checked(var report) -> {
                System.err.print(ImportText.warnings(report));
                System.out.print(ImportText.checked(report));
                yield 0;
            }
            case ImportOutcome.Unchanged(var release, var _) -> {
                System.out.print(ImportText.unchanged(release));
                yield 0;
            }
            case ImportOutcome.VersionTaken(var taken) -> taken(taken);
            case ImportOutcome.Rejected(var findings) -> rejected(findings);
            case ImportOutcome.Miscalled(var danish, var english) ->
                    throw Exit.wrongCall(danish, english);
            case ImportOutcome.Conflict() ->
                    throw Exit.unreachable(
                            "Andre udgav samtidig; prøv igen.",
                            "Others published at the same time; try again.");
        };
    }

    private static int taken(Publication.Taken taken) {
        System.err.printf(
                "Versionen %s af %s er udgivet med andet indhold; vælg en anden med"
                        + " --version.%nVersion %s of %s is published with other content; choose"
                        + " another with --version.%n",
                taken.release().version(),
                taken.release().key(),
                taken.release().version(),
                taken.release().key());
        System.out.print(ImportText.difference(taken));
        return Exit.WRONG_CONTENT;
    }

    private static int rejected(List<Finding> findings) {
        findings.forEach(System.err::println);
        System.err.printf(
                "%d fund; intet er ændret. / %d findings; nothing has changed.%n",
                findings.size(), findings.size());
        return Exit.WRONG_CONTENT;
    }
}

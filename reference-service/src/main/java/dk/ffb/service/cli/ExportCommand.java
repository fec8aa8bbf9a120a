package dk.ffb.service.cli;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.exchange.Exporter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;

/// Any release, in any of the formats.
@Command(
        name = "export",
        description = {
            "Skriv en release af et vokabular eller et mappingsæt på standard-ud eller i en fil.",
            "Write a release of a vocabulary or a mapping set to standard output or a file."
        })
final class ExportCommand implements Runnable {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Parameters(
            paramLabel = "KEY",
            description = "Vokabular eller mappingsæt. / Vocabulary or mapping set.")
    private String key = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "turtle",
            description = "turtle (ellers/otherwise csv, sssom, fhir-r4, fhir-r5).")
    private String format = "";

    @Option(
            names = "--version",
            paramLabel = "LABEL",
            description =
                    "Releasens versionsnavn; ellers den gældende. / The release's label; else the"
                        + " one in force.")
    private @Nullable String version;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "Den, der gælder på dagen. / The one in force on the day.")
    private @Nullable LocalDate at;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Filen, der skrives. / The file to write.")
    private @Nullable Path output;

    @Mixin private final Where where = new Where();

    @Override
    public void run() {
        if (where.server().isPresent()) {
            throw Exit.wrongCall(
                    "export læser en datamappe (--data); fra en tjeneste hentes formaterne med"
                        + " Accept på /mapping-sets/{m}/mappings.",
                    "export reads a data directory (--data); a service gives the formats by Accept"
                        + " at /mapping-sets/{m}/mappings.");
        }
        var written =
                ExportFormat.of(format)
                        .orElseThrow(() ->
                                Exit.wrongCall(
                                        "Ukendt format: " + format,
                                        "Unknown format: " + format + "; there are: " + formats()));
        try (var data = Apis.data(where.data());
                var out = out()) {
            write(data.live().get(), written, out);
        } catch (IOException failure) {
            throw Exit.unreachable(
                    "Kunne ikke skrives: " + failure.getMessage(), "Could not be written.");
        }
    }

    private void write(Edition edition, ExportFormat written, OutputStream out) throws IOException {
        var exporter = Exporter.of(edition);
        var vocabulary = edition.vocabulary(key);
        if (vocabulary.isPresent()) {
            require(written, Release.Subject.VOCABULARY);
            var day = edition.at(day());
            var release =
                    version == null
                            ? day.vocabulary(vocabulary.get())
                            : edition.releases(vocabulary.get()).stream()
                                    .filter(one -> one.release().version().equals(version))
                                    .findFirst();
            exporter.write(
                    release.orElseThrow(this::noSuchRelease).content().content(), written, out);
        } else {
            mappingSet(edition, exporter, written, out);
        }
    }

    private void mappingSet(
            Edition edition, Exporter exporter, ExportFormat written, OutputStream out)
            throws IOException {
        if (!dk.ffb.vocabulary.VocabularyKey.isKey(key)
                || edition.releases(new MappingSetKey(key)).isEmpty()) {
            throw Exit.wrongCall(
                    "Der er intet vokabular og intet mappingsæt '" + key + "'.",
                    "There is no vocabulary or mapping set '" + key + "'.");
        }
        require(written, Release.Subject.MAPPING_SET);
        var set = new MappingSetKey(key);
        var release =
                version == null
                        ? edition.at(day()).mappingSet(set)
                        : edition.releases(set).stream()
                                .filter(one -> one.release().version().equals(version))
                                .findFirst();
        exporter.write(release.orElseThrow(this::noSuchRelease).content().content(), written, out);
    }

    private LocalDate day() {
        return at == null ? LocalDate.now(DENMARK) : at;
    }

    private void require(ExportFormat written, Release.Subject subject) {
        if (!written.fits(subject)) {
            throw Exit.wrongCall(
                    "'" + key + "' kan ikke skrives som " + format + ".",
                    "'" + key + "' can't be written as " + format + ".");
        }
    }

    private Exit noSuchRelease() {
        return Exit.wrongCall(
                "'" + key + "' har ingen release '" + version + "'.",
                "'" + key + "' has no release '" + version + "'.");
    }

    private static String formats() {
        return java.util.Arrays.stream(ExportFormat.values())
                .map(ExportFormat::text)
                .collect(Collectors.joining(", "));
    }

    private OutputStream out() throws IOException {
        return new BufferedOutputStream(
                output == null
                        ? new FileOutputStream(FileDescriptor.out)
                        : Files.newOutputStream(Objects.requireNonNull(output)));
    }
}

package dk.ffb.service.cli;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.release.LiveEdition;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Any release, in any of the formats.
@Command(
        name = "export",
        description = {
            "Skriv en udgivelse, eller en hel udgave som et program kan oversætte med (--bundle).",
            "Write a release, or a whole edition that a program can translate with (--bundle)."
        })
final class ExportCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "KEY",
            description = "Vokabular eller mappingsæt. / Vocabulary or mapping set.")
    private String key = "";

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description =
                    "Filen, som hele udgaven skrives i. / The file to write the whole edition to.")
    private @Nullable Path bundle;

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
                    "Udgivelsens versionsnavn; ellers den gældende. / The release's label; else the"
                            + " one in force.")
    private @Nullable String version;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "Den, der gælder på dagen. / The one in force on the day.")
    private @Nullable String at;

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "Udgaven, der spørges. / The edition that is asked.")
    private @Nullable Integer edition;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Filen, der skrives. / The file to write.")
    private @Nullable Path output;

    @Mixin private final Where where = new Where();

    @Override
    public void run() {
        if (bundle == null) {
            exportRelease();
        } else {
            exportEdition(bundle);
        }
    }

    private void exportEdition(Path file) {
        if (!key.isEmpty() || version != null || at != null || output != null) {
            throw Exit.wrongCall(
                    "--bundle skriver en hel udgave: angiv kun --data og eventuelt --edition.",
                    "--bundle writes a whole edition: give only --data and perhaps --edition.");
        }
        if (where.server().isPresent()) {
            throw Exit.wrongCall(
                    "--bundle læser en datamappe: angiv --data, ikke --server.",
                    "--bundle reads a data directory: give --data, not --server.");
        }
        var directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw Exit.wrongCall(
                    "Mappen findes ikke: " + directory, "There is no directory " + directory);
        }
        try (var data = Apis.data(where.data())) {
            new BundleExport(file).write(edition(data.live()));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private Edition edition(LiveEdition live) {
        var current = live.get();
        return edition == null
                ? current
                : live.numbered(edition)
                        .orElseThrow(() ->
                                Exit.wrongCall(
                                        "Der er ingen udgave %d; den seneste er %d."
                                                .formatted(edition, current.number()),
                                        "There is no edition %d; the last one is %d."
                                                .formatted(edition, current.number())));
    }

    private void exportRelease() {
        if (key.isEmpty()) {
            throw Exit.wrongCall(
                    "Angiv et vokabular eller mappingsæt, eller --bundle FILE.",
                    "Give a vocabulary or mapping set, or --bundle FILE.");
        }
        var wanted = ExportFormat.of(format).orElseThrow(this::unknownFormat);
        try (var api = Apis.open(where)) {
            var subject = subject(api);
            if (!wanted.fits(subject)) {
                throw Exit.wrongCall(
                        "'" + key + "' kan ikke skrives som " + format + ".",
                        "'" + key + "' can't be written as " + format + ".");
            }
            export(api, subject, wanted);
        } catch (IOException failure) {
            throw Problems.unreachable(failure);
        }
    }

    /// Vocabularies and mapping sets share no keys in practice; where they do, it is the
    /// vocabulary.
    private Subject subject(Api api) throws IOException {
        if (send(api, Target.of("vocabularies", key), "*/*", OutputStream.nullOutputStream())
                        .status()
                == 200) {
            return Subject.VOCABULARY;
        }
        if (send(api, Target.of("mapping-sets", key), "*/*", OutputStream.nullOutputStream())
                        .status()
                == 200) {
            return Subject.MAPPING_SET;
        }
        throw Exit.wrongCall(
                "Der er intet vokabular og intet mappingsæt '" + key + "'.",
                "There is no vocabulary or mapping set '" + key + "'.");
    }

    private void export(Api api, Subject subject, ExportFormat wanted) throws IOException {
        var content = new ByteArrayOutputStream();
        var reply = send(api, target(subject), wanted.mediaType(), content);
        if (reply.isProblem()) {
            throw Problems.exit(reply, content.toByteArray());
        }
        try (var out = out()) {
            content.writeTo(out);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
        var leftOut = reply.headers().get("Ffb-Leaves-Out");
        if (leftOut != null) {
            System.err.printf(
                    "Formatet %s har ikke plads til / the format has no room for: %s%n",
                    format, PartWords.of(leftOut));
        }
    }

    private static Exit unwritable(IOException failure) {
        return Exit.wrongCall(
                "Filen kan ikke skrives: " + failure.getMessage(),
                "The file can't be written: " + failure.getMessage());
    }

    private Target target(Subject subject) {
        var things =
                switch (subject) {
                    case VOCABULARY -> "vocabularies";
                    case MAPPING_SET -> "mapping-sets";
                };
        if (version != null) {
            return Target.of(things, key, "releases", version);
        }
        return switch (subject) {
            case VOCABULARY -> Target.of(things, key, "concepts");
            case MAPPING_SET -> Target.of(things, key, "mappings");
        };
    }

    private Api.Reply send(Api api, Target target, String accept, OutputStream out)
            throws IOException {
        return api.send(
                "GET",
                target.with("at", at).with("edition", edition).toString(),
                Map.of("Accept", accept),
                new ByteArrayInputStream(new byte[0]),
                out);
    }

    private Exit unknownFormat() {
        var known =
                Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::text)
                        .collect(Collectors.joining(", "));
        return Exit.wrongCall(
                "Ukendt format: " + format + "; der er: " + known,
                "Unknown format: " + format + "; there are: " + known);
    }

    private OutputStream out() throws IOException {
        return new BufferedOutputStream(
                output == null
                        ? new FileOutputStream(FileDescriptor.out)
                        : Files.newOutputStream(output));
    }
}

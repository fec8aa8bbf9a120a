package dk.ffb.service.exchange;

import dk.ffb.content.Source;
import dk.ffb.vocabulary.skos.RdfSyntax;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file is written in.
enum FileFormat {
    RDF,
    VOCABULARY_CSV,
    MAPPING_CSV,
    SSSOM,
    CODE_SYSTEM,
    CONCEPT_MAP;

    private static final int LOOKED_AT = 1 << 16;

    private static final Pattern MAPPING_HEADER =
            Pattern.compile("(?i)(^|[,;\t\"])(source_code|target_code)([,;\t\"\r\n]|$)");
    private static final Pattern SSSOM_HEADER =
            Pattern.compile("(?m)^(#\\s*(curie_map|mapping_set_id|sssom_version)\\b|subject_id\t)");
    private static final Pattern JSON = Pattern.compile("^\\s*\\{");
    private static final Pattern CONCEPT_MAP_TYPE =
            Pattern.compile("\"resourceType\"\\s*:\\s*\"ConceptMap\"");
    private static final Pattern TURTLE =
            Pattern.compile("(?im)^\\s*(@prefix|@base|prefix|base)\\s");

    /// The format that a file's ending promises, or else that its beginning looks like.
    static Optional<FileFormat> of(Source file) throws IOException {
        var name = file.name().toLowerCase(Locale.ROOT);
        var beginning = beginning(file);
        if (name.endsWith(".json")) {
            return Optional.of(fhir(beginning));
        }
        if (name.endsWith(".csv")) {
            return Optional.of(csv(beginning));
        }
        if (name.endsWith(".tsv")) {
            return Optional.of(isSssom(beginning) ? SSSOM : csv(beginning));
        }
        return RdfSyntax.ofFile(name).isPresent() ? Optional.of(RDF) : byContent(beginning);
    }

    private static String beginning(Source file) throws IOException {
        try (var in = file.open()) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "");
        }
    }

    private static FileFormat csv(String text) {
        var header = text.lines().filter(line -> !line.matches("\"?sep=.\"?")).findFirst();
        return header.isPresent() && MAPPING_HEADER.matcher(header.get()).find()
                ? MAPPING_CSV
                : VOCABULARY_CSV;
    }

    /// A JSON file that says nothing of its kind is told what a CodeSystem must say.
    private static FileFormat fhir(String text) {
        return CONCEPT_MAP_TYPE.matcher(text).find() ? CONCEPT_MAP : CODE_SYSTEM;
    }

    private static boolean isSssom(String text) {
        return SSSOM_HEADER.matcher(text).find();
    }

    private static Optional<FileFormat> byContent(String text) {
        if (isSssom(text)) {
            return Optional.of(SSSOM);
        }
        if (JSON.matcher(text).find()) {
            return Optional.of(fhir(text));
        }
        return TURTLE.matcher(text).find() ? Optional.of(RDF) : Optional.empty();
    }
}

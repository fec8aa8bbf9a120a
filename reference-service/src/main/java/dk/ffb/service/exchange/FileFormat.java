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
    CODE_SYSTEM,
    CONCEPT_MAP,
    RDF,
    VOCABULARY_CSV,
    MAPPING_CSV,
    SSSOM;

    private static final int LOOKED_AT = 1 << 16;

    private static final Pattern RESOURCE_TYPE =
            Pattern.compile("\"resourceType\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern MAPPING_HEADER =
            Pattern.compile("(?i)(^|[,;\t\"])(source_code|target_code)([,;\t\"\r\n]|$)");
    private static final Pattern SSSOM_HEADER =
            Pattern.compile("(?m)^(#\\s*(curie_map|mapping_set_id|sssom_version)\\b|subject_id\t)");
    private static final Pattern TURTLE =
            Pattern.compile("(?im)^\\s*(@prefix|@base|prefix|base)\\s");

    /// The format that a file's ending promises, or else that its beginning looks like.
    static Optional<FileFormat> of(Source file) throws IOException {
        var name = file.name().toLowerCase(Locale.ROOT);
        var beginning = beginning(file);
        if (name.endsWith(".json")) {
            return Optional.of(json(beginning));
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

    /// JSON without a resource type is JSON-LD where it has a context. Any other is taken for a
    /// CodeSystem, whose reader says what is wrong.
    private static FileFormat json(String text) {
        var type = RESOURCE_TYPE.matcher(text);
        if (type.find()) {
            return type.group(1).equals("ConceptMap") ? CONCEPT_MAP : CODE_SYSTEM;
        }
        if (text.contains("\"@context\"")) {
            return RDF;
        }
        return text.contains("\"group\"") ? CONCEPT_MAP : CODE_SYSTEM;
    }

    private static FileFormat csv(String text) {
        var header = text.lines().filter(line -> !line.matches("\"?sep=.\"?")).findFirst();
        return header.isPresent() && MAPPING_HEADER.matcher(header.get()).find()
                ? MAPPING_CSV
                : VOCABULARY_CSV;
    }

    private static boolean isSssom(String text) {
        return SSSOM_HEADER.matcher(text).find();
    }

    private static Optional<FileFormat> byContent(String text) {
        if (text.stripLeading().startsWith("{")) {
            return Optional.of(json(text));
        }
        if (isSssom(text)) {
            return Optional.of(SSSOM);
        }
        return TURTLE.matcher(text).find() ? Optional.of(RDF) : Optional.empty();
    }
}

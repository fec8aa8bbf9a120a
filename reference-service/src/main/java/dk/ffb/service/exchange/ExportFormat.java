package dk.ffb.service.exchange;

import dk.ffb.mapping.edition.Release.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a release can be written in.
public enum ExportFormat {
    TURTLE("turtle", "text/turtle", ".ttl"),
    CSV("csv", "text/csv", ".csv"),
    FHIR_R4("fhir-r4", "application/fhir+json; fhirVersion=4.0", ".json"),
    FHIR_R5("fhir-r5", "application/fhir+json; fhirVersion=5.0", ".json"),
    SSSOM("sssom", "text/tab-separated-values", ".sssom.tsv");

    private final String text;
    private final String mediaType;
    private final String ending;

    ExportFormat(String text, String mediaType, String ending) {
        this.text = text;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The name that a caller gives. The name as people write it.
    public String title() {
        return switch (this) {
            case TURTLE -> "Turtle";
            case CSV -> "CSV";
            case FHIR_R4 -> "FHIR R4";
            case FHIR_R5 -> "FHIR R5";
            case SSSOM -> "SSSOM";
        };
    }

    public String text() {
        return text;
    }

    public String mediaType() {
        return mediaType;
    }

    /// What a file of this format is called, such as `.ttl`.
    public String ending() {
        return ending;
    }

    /// Whether such a thing can be written in this format.
    public boolean fits(Subject subject) {
        return this != SSSOM || subject == Subject.MAPPING_SET;
    }

    public static Optional<ExportFormat> of(String text) {
        return Arrays.stream(values()).filter(format -> format.text.equals(text)).findFirst();
    }

    /// Those in which such a thing can be written.
    public static List<ExportFormat> fitting(Subject subject) {
        return Arrays.stream(values()).filter(f -> f.fits(subject)).toList();
    }
}

package dk.ffb.service.exchange;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.csv.MappingCsvWriter;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.sssom.SssomTurtleWriter;
import dk.ffb.mapping.sssom.SssomWriter;
import dk.ffb.service.exchange.fhir.FhirCodeSystemWriter;
import dk.ffb.service.exchange.fhir.FhirConceptMapWriter;
import dk.ffb.service.exchange.fhir.FhirVersion;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.csv.VocabularyCsvWriter;
import dk.ffb.vocabulary.skos.SkosWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Writes the content of a release in any format that fits it. The same release gives the same
/// bytes.
///
/// @param base under which codes have their URIs
/// @param systems what FHIR calls a vocabulary
public record Exporter(BaseUri base, Function<VocabularyKey, String> systems) {

    /// An exporter that calls vocabularies what they are called in an edition.
    public static Exporter of(Edition edition) {
        return new Exporter(
                edition.base(),
                key -> FhirCodeSystemWriter.url(KnownVocabulary.of(key, edition), edition.base()));
    }

    /// Writes a vocabulary; the stream stays open.
    ///
    /// @throws IllegalArgumentException where the format is one for mapping sets only
    public void write(VocabularyContent content, ExportFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TURTLE -> text(out, writer -> writer.write(new SkosWriter(base).turtle(content)));
            case CSV -> text(out, writer -> new VocabularyCsvWriter().write(content, writer));
            case FHIR_R4 -> new FhirCodeSystemWriter(FhirVersion.R4, base).write(content, out);
            case FHIR_R5 -> new FhirCodeSystemWriter(FhirVersion.R5, base).write(content, out);
            case SSSOM -> throw unfit(format);
        }
    }

    /// Writes a mapping set; the stream stays open.
    public void write(MappingSet content, ExportFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TURTLE -> text(out, writer -> new SssomTurtleWriter(base).write(content, writer));
            case CSV -> text(out, writer -> new MappingCsvWriter().write(content, writer));
            case FHIR_R4 ->
                    new FhirConceptMapWriter(FhirVersion.R4, base, systems).write(content, out);
            case FHIR_R5 ->
                    new FhirConceptMapWriter(FhirVersion.R5, base, systems).write(content, out);
            case SSSOM -> text(out, writer -> new SssomWriter(base).write(content, writer));
        }
    }

    /// What the content says and the format can't, for whoever exports it.
    public static List<String> leavesOut(VocabularyContent content, ExportFormat format) {
        return switch (format) {
            case FHIR_R4, FHIR_R5 -> FhirCodeSystemWriter.leavesOut(content);
            case CSV -> CsvLosses.of(content);
            case TURTLE, SSSOM -> List.of();
        };
    }

    /// What the set says and the format can't, for whoever exports it.
    public static List<String> leavesOut(MappingSet content, ExportFormat format) {
        return switch (format) {
            case FHIR_R4, FHIR_R5 -> FhirConceptMapWriter.leavesOut(content);
            case CSV -> MappingCsvWriter.leavesOut(content);
            case TURTLE, SSSOM -> List.of();
        };
    }

    private static IllegalArgumentException unfit(ExportFormat format) {
        return new IllegalArgumentException("no such thing can be written as " + format.text());
    }

    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static void text(OutputStream out, Writing writing) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writing.to(writer);
        writer.flush();
    }
}

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
import java.util.function.Function;

/// Writes the content of a release in any format that fits it. The same release gives the same
/// bytes.
///
/// @param base under which codes have their URIs
/// @param systems the canonical URLs that FHIR knows vocabularies by
public record Exporter(BaseUri base, Function<VocabularyKey, String> systems) {

    /// An exporter of what is in the edition.
    public static Exporter of(Edition edition) {
        return new Exporter(edition.base(), key -> system(edition, key));
    }

    private static String system(Edition edition, VocabularyKey key) {
        var releases = edition.releases(key);
        return releases.isEmpty()
                ? edition.base().vocabulary(key)
                : FhirCodeSystemWriter.url(
                        releases.getLast().content().vocabulary(), edition.base());
    }

    /// Writes a vocabulary; the stream stays open.
    ///
    /// @throws IllegalArgumentException where the format is one for mapping sets only
    public void write(VocabularyContent content, ExportFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TURTLE -> text(out, writer -> writer.write(new SkosWriter(base).turtle(content)));
            case CSV -> text(out, writer -> new VocabularyCsvWriter().write(content, writer));
            case SSSOM -> throw unfit(format);
            case FHIR_R4 -> new FhirCodeSystemWriter(FhirVersion.R4, base).write(content, out);
            case FHIR_R5 -> new FhirCodeSystemWriter(FhirVersion.R5, base).write(content, out);
        }
    }

    /// Writes a mapping set; the stream stays open.
    ///
    /// @throws IllegalArgumentException where the format is one for vocabularies only
    public void write(MappingSet content, ExportFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TURTLE -> text(out, writer -> new SssomTurtleWriter(base).write(content, writer));
            case CSV -> text(out, writer -> new MappingCsvWriter().write(content, writer));
            case SSSOM -> text(out, writer -> new SssomWriter(base).write(content, writer));
            case FHIR_R4 -> conceptMap(FhirVersion.R4).write(content, out);
            case FHIR_R5 -> conceptMap(FhirVersion.R5).write(content, out);
        }
    }

    private FhirConceptMapWriter conceptMap(FhirVersion version) {
        return new FhirConceptMapWriter(version, base, systems);
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

package dk.ffb.service.exchange;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.csv.MappingCsvWriter;
import dk.ffb.mapping.sssom.SssomTurtleWriter;
import dk.ffb.mapping.sssom.SssomWriter;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.csv.VocabularyCsvWriter;
import dk.ffb.vocabulary.skos.SkosWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes the content of a release in any format that fits it. The same release gives the same
/// bytes.
///
/// @param base under which codes have their URIs
public record Exporter(BaseUri base) {

    /// Writes a vocabulary; the stream stays open.
    ///
    /// @throws IllegalArgumentException where the format is one for mapping sets only
    public void write(VocabularyContent content, ExportFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TURTLE -> text(out, writer -> writer.write(new SkosWriter(base).turtle(content)));
            case CSV -> text(out, writer -> new VocabularyCsvWriter().write(content, writer));
            case SSSOM -> throw unfit(format);
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
        }
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

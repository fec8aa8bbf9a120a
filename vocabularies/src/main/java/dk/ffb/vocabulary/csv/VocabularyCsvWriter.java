package dk.ffb.vocabulary.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/// Writes a vocabulary as plain CSV: commas, all columns, quotes where they are needed.
///
/// What the columns have no room for is left out: other languages beside the label, hidden labels,
/// notes, steps of scales and collections.
public final class VocabularyCsvWriter {

    public String write(VocabularyContent content) {
        var text = new StringWriter();
        try {
            write(content, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public void write(VocabularyContent content, Writer out) throws IOException {
        // not closed: the stream is the caller's
        var rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        rows.writeRecord(Column.headers());
        for (var concept : content.concepts()) {
            rows.writeRecord(row(concept));
        }
        rows.flush();
    }

    private static List<String> row(Concept concept) {
        return List.of(
                concept.code(),
                concept.label(Texts.DANISH),
                Cells.join(concept.broader()),
                Cells.join(concept.altLabels().in(Texts.DANISH)),
                String.join("\n\n", concept.definitions().in(Texts.DANISH)),
                concept.kind().text(),
                concept.status().text(),
                Objects.toString(concept.validity().from(), ""),
                Objects.toString(concept.validity().to(), ""),
                Cells.join(concept.replacedBy()));
    }
}

package dk.ffb.mapping.sssom;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Writes mapping sets as SSSOM TSV: only the slots that are in use, in the order of the schema, so
/// that the same set gives the same bytes. What a reader makes of it is equal to the set.
///
/// @param base under which codes and sets have their identifiers
public record SssomWriter(BaseUri base) {

    public String write(MappingSet set) {
        var text = new StringWriter();
        try {
            write(set, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public void write(MappingSet set, Writer out) throws IOException {
        var layout = Layout.of(set, base);
        for (var line : new HeaderText(set, layout, base).lines()) {
            out.write("#" + line + "\n");
        }
        // not closed: the stream is the caller's
        var rows =
                CsvWriter.builder().fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(out);
        rows.writeRecord(layout.columns());
        for (var mapping : set.mappings()) {
            rows.writeRecord(row(mapping, layout, ""));
        }
        for (var mapping : set.denied()) {
            rows.writeRecord(row(mapping, layout, "Not"));
        }
        rows.flush();
    }

    private static Iterable<String> row(Mapping mapping, Layout layout, String modifier) {
        return layout.columns().stream().map(c -> layout.cell(mapping, c, modifier)).toList();
    }
}

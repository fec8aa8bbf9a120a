package dk.ffb.service.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/// Rows of text as CSV, as mapping sets are written: commas, quotes where they are needed.
final class Rows {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(text);

    private Rows() {}

    Rows(String... columns) {
        this();
        writer.writeRecord(columns);
    }

    /// More rows of a table that was begun elsewhere.
    static Rows withoutHeader() {
        return new Rows();
    }

    void add(String... cells) {
        writer.writeRecord(cells);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

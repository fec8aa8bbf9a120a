package dk.ffb.mapping.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes a mapping set as plain CSV: commas, all nine columns, quotes where they are needed.
public final class MappingCsvWriter {

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
        // not closed: the stream is the caller's
        var rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        rows.writeRecord(Column.ALL);
        for (var mapping : set.mappings()) {
            rows.writeRecord(cells(mapping));
        }
        rows.flush();
    }

    private static List<@Nullable String> cells(Mapping mapping) {
        return Arrays.asList(
                mapping.source(),
                mapping.relation().text(),
                mapping.target(),
                mapping.sourceLabel(),
                mapping.targetLabel(),
                text(mapping.confidence()),
                text(mapping.validity().from()),
                text(mapping.validity().to()),
                mapping.comment());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// What the set says and the file can't: names of slots and parts, for whoever exports it.
    public static List<String> leavesOut(MappingSet set) {
        var parts = new ArrayList<String>();
        addIf(!set.denied().isEmpty(), "denied rows", parts);
        addIf(set.version() != null, "mapping_set_version", parts);
        addIf(set.validFrom() != null, "ext_valid_from (of the set)", parts);
        addIf(!set.titles().isEmpty(), "mapping_set_title", parts);
        addIf(!set.descriptions().isEmpty(), "mapping_set_description", parts);
        parts.addAll(set.slots().keySet());
        addIf(
                set.mappings().stream().anyMatch(m -> m.justification() != null),
                "mapping_justification",
                parts);
        var slots = new TreeSet<String>();
        set.mappings().forEach(m -> slots.addAll(m.slots().keySet()));
        parts.addAll(slots);
        return parts;
    }

    private static void addIf(boolean said, String part, List<String> parts) {
        if (said) {
            parts.add(part);
        }
    }
}

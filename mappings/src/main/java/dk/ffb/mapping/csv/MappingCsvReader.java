package dk.ffb.mapping.csv;

import dk.ffb.content.Reading;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table;
import dk.ffb.content.table.TextFile;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.table.Repeats;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads a mapping set from plain CSV. Never fails on what a file holds: every fault is a finding.
///
/// @param key what the mapping set is called, since a CSV file can't say it
/// @param subject the vocabulary of the source codes
/// @param object the vocabulary of the target codes
public record MappingCsvReader(MappingSetKey key, VocabularyKey subject, VocabularyKey object) {

    /// Reads a file.
    ///
    /// @throws IOException where the file can't be read at all
    public Reading<MappingFile> read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /// Reads bytes.
    ///
    /// @param file what to call them in findings
    public Reading<MappingFile> read(String file, byte[] bytes) {
        var faults = new Faults(file);
        var mappings = new ArrayList<Mapping>();
        var lines = new ArrayList<Integer>();
        TextFile.of(bytes, faults)
                .flatMap(text -> Table.of(text, separatorLines(text), faults))
                .filter(table -> hasColumns(table, faults))
                .ifPresent(table -> readRows(table, faults, mappings, lines));
        if (faults.errors() > 0) {
            return new Reading.Rejected<>(faults.findings());
        }
        return Reading.of(
                new MappingFile(set(mappings), file, lines, List.of()), faults.findings());
    }

    /// Excel understands, and some programs write, a first line that names the separator.
    private static int separatorLines(TextFile text) {
        return text.line(0).strip().matches("\"?sep=.\"?") ? 1 : 0;
    }

    private static boolean hasColumns(Table table, Faults faults) {
        var names = table.columns().keySet();
        for (var required : Column.REQUIRED) {
            if (!names.contains(required)) {
                faults.error(table.headerLine(), required, "the column is missing");
            }
        }
        for (var name : names) {
            if (!Column.ALL.contains(name)) {
                faults.error(
                        table.headerLine(),
                        name,
                        "unknown column; the columns are " + String.join(", ", Column.ALL));
            }
        }
        return names.containsAll(Column.REQUIRED);
    }

    private static void readRows(
            Table table, Faults faults, List<Mapping> mappings, List<Integer> lines) {
        var repeats = new Repeats(faults);
        table.forEach(row ->
                new RowCells(row, faults)
                        .mapping()
                        .filter(m -> !repeats.isRepeated(m, false, row.line()))
                        .ifPresent(mapping -> {
                            mappings.add(mapping);
                            lines.add(row.line());
                        }));
    }

    private MappingSet set(List<Mapping> mappings) {
        return new MappingSet(
                key,
                subject,
                object,
                Texts.danish(key.value()),
                Texts.NONE,
                null,
                null,
                new LinkedHashMap<>(),
                mappings);
    }
}

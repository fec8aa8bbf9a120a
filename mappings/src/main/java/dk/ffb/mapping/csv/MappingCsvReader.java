package dk.ffb.mapping.csv;

import dk.ffb.content.Nearest;
import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table;
import dk.ffb.content.table.TextFile;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingFile.Columns;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.table.Repeats;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads a mapping set from plain CSV. Never fails on what a file holds: every fault is a finding.
///
/// @param key what the mapping set is called, since a CSV file can't say it
/// @param subject the vocabulary of the source codes
/// @param object the vocabulary of the target codes
public record MappingCsvReader(MappingSetKey key, VocabularyKey subject, VocabularyKey object) {

    public Reading<MappingFile> read(Source file) {
        var faults = new Faults(file.name());
        var mappings = new ArrayList<Mapping>();
        var lines = new ArrayList<Integer>();
        TextFile.of(file, faults)
                .flatMap(text -> Table.of(text, faults))
                .filter(table -> hasColumns(table, faults))
                .ifPresent(table -> readRows(table, faults, mappings, lines));
        if (faults.errors() > 0) {
            return new Reading.Rejected<>(faults.findings());
        }
        return Reading.of(
                new MappingFile(set(mappings), file.name(), Columns.CSV, lines, List.of()),
                faults.findings());
    }

    private static boolean hasColumns(Table table, Faults faults) {
        var names = table.columns().keySet();
        for (var required : Column.REQUIRED) {
            if (!names.contains(required)) {
                faults.error(
                        table.headerLine(),
                        required,
                        Said.of("kolonnen mangler", "the column is missing"));
            }
        }
        for (var name : names) {
            if (!Column.ALL.contains(name)) {
                faults.error(
                        table.headerLine(),
                        name,
                        Said.of(
                                "ukendt kolonne%s; kolonnerne er %s",
                                "unknown column%s; the columns are %s",
                                Nearest.hint(name, Column.ALL),
                                String.join(", ", Column.ALL)));
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

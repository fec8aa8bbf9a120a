package dk.ffb.vocabulary.csv;

import dk.ffb.content.Nearest;
import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table;
import dk.ffb.content.table.TextFile;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.shapes.IntegrityCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a vocabulary from plain CSV. Never fails on what a file holds: every fault is a finding.
///
/// @param vocabulary who and what it is, since a CSV file can't say it
/// @param elsewhere codes that the vocabulary has beside those of the file
public record VocabularyCsvReader(Vocabulary vocabulary, Set<String> elsewhere) {

    /// A reader of files that hold all there is.
    public VocabularyCsvReader(Vocabulary vocabulary) {
        this(vocabulary, Set.of());
    }

    public Reading<VocabularyFile> read(Source source) {
        var faults = new Faults(source.name());
        var concepts = new ArrayList<Concept>();
        var lines = new ArrayList<Integer>();
        var says = EnumSet.noneOf(ConceptField.class);
        TextFile.of(source, faults)
                .flatMap(text -> Table.of(text, faults))
                .ifPresent(table -> readRows(table, faults, concepts, lines, says));
        return reading(concepts, new LineLocator(source.name(), lines), says, faults);
    }

    private static void readRows(
            Table table,
            Faults faults,
            List<Concept> concepts,
            List<Integer> lines,
            Set<ConceptField> says) {
        var headers = headers(table, faults);
        headers.keySet().forEach(column -> column.field().ifPresent(says::add));
        if (headers.keySet().containsAll(Column.REQUIRED)) {
            table.forEach(row ->
                    new RowReading(row, headers, faults)
                            .concept()
                            .ifPresent(concept -> {
                                concepts.add(concept);
                                lines.add(row.line());
                            }));
        }
    }

    private static Map<Column, String> headers(Table table, Faults faults) {
        var headers = new EnumMap<Column, String>(Column.class);
        for (var name : table.columns().keySet()) {
            var column = Column.of(name);
            if (column.isEmpty()) {
                faults.error(table.headerLine(), name, unknown(name));
            } else if (headers.putIfAbsent(column.get(), name) != null) {
                faults.error(
                        table.headerLine(),
                        name,
                        Said.of("kolonnen er der to gange", "the column is there twice"));
            }
        }
        for (var required : Column.REQUIRED) {
            if (!headers.containsKey(required)) {
                faults.error(
                        table.headerLine(),
                        required.header(),
                        Said.of("kolonnen mangler", "the column is missing"));
            }
        }
        return headers;
    }

    private static Said unknown(String name) {
        return Said.of(
                "ukendt kolonne%s; kolonnerne er %s",
                "unknown column%s; the columns are %s",
                Nearest.hint(name, Column.headers()),
                String.join(", ", Column.headers()));
    }

    /// A file that couldn't be read to its end is not checked: every parent that was lost with a
    /// row would be told of again.
    private Reading<VocabularyFile> reading(
            List<Concept> concepts, LineLocator locator, Set<ConceptField> says, Faults faults) {
        var content = new VocabularyContent(vocabulary, null, null, concepts, List.of());
        if (!concepts.isEmpty() || faults.errors() == 0) {
            IntegrityCheck.check(content, locator, elsewhere).forEach(faults::add);
        }
        return Reading.of(new VocabularyFile(content, says), faults.findings());
    }
}

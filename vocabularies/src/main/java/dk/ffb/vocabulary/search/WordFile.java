package dk.ffb.vocabulary.search;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads one content file of the search: cells between tabs under a header, or one word a line.
/// Lines that begin with `#` are comments.
final class WordFile {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    WordFile(String file) {
        this.file = file;
    }

    /// One line that says something.
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    List<Finding> findings() {
        return findings;
    }

    void fault(Row row, String column, Said message) {
        findings.add(Finding.error(file, row.line(), column, message));
    }

    /// The rows under a header with these columns; the first one is filled and told only once.
    List<Row> table(List<String> lines, List<String> columns) {
        var rows = rows(lines);
        if (rows.isEmpty() || !rows.getFirst().cells().equals(columns)) {
            var line = rows.isEmpty() ? 0 : rows.getFirst().line();
            findings.add(
                    Finding.error(
                            file,
                            line,
                            null,
                            Said.of(
                                    "overskriften skal være: %s",
                                    "the header must be: %s", String.join("\t", columns))));
            return List.of();
        }
        var table = rows.subList(1, rows.size());
        checkFirstColumn(table, columns.getFirst());
        for (var row : table) {
            if (row.cells().size() > columns.size()) {
                fault(
                        row,
                        columns.getLast(),
                        Said.of(
                                "der er flere celler end kolonner",
                                "there are more cells than columns"));
            }
        }
        return table;
    }

    /// One word a line, each only once.
    List<Row> list(List<String> lines) {
        var rows = rows(lines);
        checkFirstColumn(rows, "word");
        for (var row : rows) {
            if (row.cells().size() > 1) {
                fault(
                        row,
                        "word",
                        Said.of(
                                "ét ord pr. linje, uden tabulatorer",
                                "one word a line, without tabs"));
            }
        }
        return rows;
    }

    private static List<Row> rows(List<String> lines) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i == 0 && line.startsWith("\uFEFF")) {
                line = line.substring(1);
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(i + 1, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }

    private void checkFirstColumn(List<Row> rows, String column) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            var word = row.cell(0);
            if (word.isEmpty()) {
                fault(row, column, Said.of("cellen er tom", "the cell is empty"));
            } else if (!seen.add(word)) {
                fault(row, column, Said.of("'%s' er der allerede", "'%s' is there already", word));
            }
        }
    }
}

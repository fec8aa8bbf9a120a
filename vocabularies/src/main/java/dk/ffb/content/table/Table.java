package dk.ffb.content.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.ffb.content.Said;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Rows and columns under a header row. Read once, from top to bottom.
public final class Table {

    private static final int LONGEST_ROW = 16 << 20;

    private final QuoteWatch quotes;
    private final CloseableIterator<CsvRecord> records;
    private final int linesBefore;
    private final Faults faults;
    private final int headerLine;
    private final int width;
    private final SequencedMap<String, Integer> columns = new LinkedHashMap<>();

    private Table(
            QuoteWatch quotes,
            CloseableIterator<CsvRecord> records,
            int linesBefore,
            CsvRecord head,
            Faults faults) {
        this.quotes = quotes;
        this.records = records;
        this.linesBefore = linesBefore;
        this.faults = faults;
        this.headerLine = line(head);
        this.width = head.getFieldCount();
        nameColumns(head.getFields());
    }

    /// The table of a sheet that a spreadsheet has saved; empty where there is no header row. Excel
    /// understands, and some programs write, a first line that names the separator.
    public static Optional<Table> of(TextFile file, Faults faults) {
        return of(file, file.line(0).matches("\"?sep=.\"?\\r?") ? 1 : 0, faults);
    }

    /// The table that begins after so many lines; empty where there is no header row.
    public static Optional<Table> of(TextFile file, int linesBefore, Faults faults) {
        var separator = separator(file.line(linesBefore));
        var quotes = new QuoteWatch(file.after(linesBefore), separator);
        var records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(quotes)
                        .iterator();
        var head = next(records, linesBefore, faults);
        if (head.isEmpty()) {
            faults.error(
                    linesBefore + 1,
                    null,
                    Said.of(
                            "der er ingen overskriftsrække med kolonnernes navne",
                            "there is no header row with the column names"));
        }
        return head.map(first -> new Table(quotes, records, linesBefore, first, faults));
    }

    /// Tab, semicolon or comma: the one that parts the header row most often.
    private static char separator(String header) {
        var best = '\t';
        var most = 0L;
        for (var candidate : List.of('\t', ';', ',')) {
            var times = header.chars().filter(c -> c == candidate).count();
            if (times > most) {
                best = candidate;
                most = times;
            }
        }
        return best;
    }

    private void nameColumns(List<String> names) {
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i).strip();
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                faults.error(
                        headerLine,
                        name,
                        Said.of("kolonnen er der to gange", "the column is there twice"));
            }
        }
    }

    /// Names of the columns, in their order.
    public SequencedMap<String, Integer> columns() {
        return columns;
    }

    public int headerLine() {
        return headerLine;
    }

    /// Reads the rows. Those that hold nothing are skipped; those of another width are faults.
    public void forEach(Consumer<Row> reader) {
        for (var record = next(records, linesBefore, faults);
                record.isPresent();
                record = next(records, linesBefore, faults)) {
            var cells = record.get().getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (fits(cells, line(record.get()))) {
                reader.accept(new Row(line(record.get()), columns, cells));
            }
        }
        if (quotes.unclosed() > 0) {
            faults.error(
                    linesBefore + quotes.unclosed(),
                    null,
                    Said.of(
                            "her begynder et citationstegn (\"), som aldrig slutter; rækkerne efter det kan ikke læses",
                            "a quote (\") is opened here and never closed; the rows after it can't be read"));
        }
    }

    private boolean fits(List<String> cells, int line) {
        var before = faults.errors();
        if (cells.size() != width) {
            faults.error(line, null, widthMessage(cells));
        }
        for (var i = 0; i < cells.size(); i++) {
            var control = controlCharacter(cells.get(i));
            if (control >= 0) {
                faults.error(
                        line,
                        name(i),
                        Said.of(
                                "der er et kontroltegn (U+%04X) i teksten",
                                "a control character (U+%04X) in the text", control));
            }
        }
        return faults.errors() == before;
    }

    private Said widthMessage(List<String> cells) {
        return Said.of(
                "%d celler, hvor overskriften har %d kolonner",
                "%d cells where the header has %d columns", cells.size(), width);
    }

    private static int controlCharacter(String cell) {
        return cell.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .findFirst()
                .orElse(-1);
    }

    private String name(int column) {
        for (var entry : columns.entrySet()) {
            if (entry.getValue() == column) {
                return entry.getKey();
            }
        }
        return "kolonne / column " + (column + 1);
    }

    private int line(CsvRecord record) {
        return linesBefore + (int) record.getStartingLineNumber();
    }

    private static Optional<CsvRecord> next(
            CloseableIterator<CsvRecord> records, int linesBefore, Faults faults) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException e) {
            faults.error(linesBefore + startOf(e), null, unreadable(e));
            return Optional.empty();
        } catch (UncheckedIOException e) {
            faults.error(
                    0,
                    null,
                    Said.of(
                            "filen kan ikke læses til ende: %s",
                            "the file can't be read to its end: %s",
                            String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static int startOf(CsvParseException e) {
        var digits = String.valueOf(e.getMessage()).replaceFirst("(?s).*line (\\d+).*", "$1");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 1;
    }

    private static Said unreadable(CsvParseException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return Said.of(
                "rækken kan ikke læses og heller ikke det, der kommer efter: %s",
                "the row can't be read, nor what comes after it: %s",
                String.valueOf(cause.getMessage()));
    }

    /// One row, and the line that it begins on.
    public record Row(int line, Map<String, Integer> columns, List<String> cells) {

        /// The cell as it is written; empty where there is no such column.
        public String get(String column) {
            var index = columns.get(column);
            return index == null ? "" : cells.get(index);
        }
    }

    /// Keeps one copy of a text that many rows repeat.
    public static final class Pool {
        private final Map<String, String> texts = new HashMap<>();

        public String one(String text) {
            var known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }
}

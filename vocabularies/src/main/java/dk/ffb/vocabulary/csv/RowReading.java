package dk.ffb.vocabulary.csv;

import dk.ffb.content.Nearest;
import dk.ffb.content.Said;
import dk.ffb.content.table.DateCell;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table.Row;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One row as a concept, each cell told of where it can't be understood.
final class RowReading {

    private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::text).toList();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::text).toList();

    private final Row row;
    private final Map<Column, String> headers;
    private final Faults faults;

    /// @param headers how the file writes the columns that it has
    RowReading(Row row, Map<Column, String> headers, Faults faults) {
        this.row = row;
        this.headers = headers;
        this.faults = faults;
    }

    /// The concept, without the cells that are faults; empty where there is no code.
    Optional<Concept> concept() {
        var code = cell(Column.CODE);
        if (code.isBlank()) {
            error(Column.CODE, Said.of("mangler", "is missing"));
            return Optional.empty();
        }
        return Optional.of(
                new ConceptBuilder(code)
                        .labels(danish(Column.LABEL))
                        .altLabels(new Texts(many(Column.ALT_LABELS)))
                        .definitions(danish(Column.DEFINITION))
                        .broader(Cells.split(cell(Column.PARENT)))
                        .kind(kind())
                        .status(status())
                        .validity(validity())
                        .replacedBy(Cells.split(cell(Column.REPLACED_BY)))
                        .build());
    }

    private Texts danish(Column column) {
        var text = cell(column);
        return text.isBlank() ? Texts.NONE : Texts.danish(text);
    }

    private SequencedMap<String, List<String>> many(Column column) {
        var byLanguage = new LinkedHashMap<String, List<String>>();
        byLanguage.put(Texts.DANISH, Cells.split(cell(column)).stream().distinct().toList());
        return byLanguage;
    }

    private Kind kind() {
        var written = word(Column.KIND);
        var kind = written.isEmpty() ? Optional.of(Kind.OTHER) : Kind.of(written);
        if (kind.isEmpty()) {
            error(Column.KIND, notOneOf(written, KINDS));
        }
        return kind.orElse(Kind.OTHER);
    }

    private Status status() {
        var written = word(Column.STATUS);
        var status = written.isEmpty() ? Optional.of(Status.ACTIVE) : Status.of(written);
        if (status.isEmpty()) {
            error(Column.STATUS, notOneOf(written, STATUSES));
        }
        return status.orElse(Status.ACTIVE);
    }

    private static Said notOneOf(String written, List<String> known) {
        return Said.of(
                "'%s' er ingen af: %s%s",
                "'%s' is none of: %s%s",
                written,
                String.join(", ", known),
                Nearest.hint(written, known));
    }

    private Validity validity() {
        var from = date(Column.VALID_FROM);
        var to = date(Column.VALID_TO);
        if (from == null && to == null) {
            return Validity.ALWAYS;
        }
        if (from != null && to != null && !from.isBefore(to)) {
            error(Column.VALID_TO, Said.of("%s er ikke efter %s", "%s is not after %s", to, from));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private @Nullable LocalDate date(Column column) {
        var written = cell(column).strip();
        if (written.isEmpty()) {
            return null;
        }
        var day = DateCell.day(written);
        if (day.isEmpty()) {
            error(
                    column,
                    Said.of(
                            "'%s' er ikke en dato som 2026-11-21",
                            "'%s' is no date of the form 2026-11-21", written));
        }
        return day.orElse(null);
    }

    private String word(Column column) {
        return cell(column).strip().toLowerCase(Locale.ROOT);
    }

    private String cell(Column column) {
        var header = headers.get(column);
        return header == null ? "" : row.get(header);
    }

    private void error(Column column, Said message) {
        faults.error(row.line(), column.header(), message);
    }
}

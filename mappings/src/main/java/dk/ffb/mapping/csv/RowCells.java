package dk.ffb.mapping.csv;

import dk.ffb.content.Said;
import dk.ffb.content.table.DateCell;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table.Row;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cells of one row, each told of where it can't be understood.
final class RowCells {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

    private final Row row;
    private final Faults faults;

    RowCells(Row row, Faults faults) {
        this.row = row;
        this.faults = faults;
    }

    /// What the row says; empty where a cell is a fault.
    Optional<Mapping> mapping() {
        var before = faults.errors();
        var relation = relation();
        var source = code(Column.SOURCE);
        var target = code(Column.TARGET);
        relation.ifPresent(r -> checkSides(r, source, target));
        var confidence = confidence();
        var validity = validity();
        if (relation.isEmpty() || faults.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new Mapping(
                        source,
                        relation.get(),
                        target,
                        confidence,
                        null,
                        validity,
                        text(Column.SOURCE_LABEL),
                        text(Column.TARGET_LABEL),
                        text(Column.COMMENT),
                        new LinkedHashMap<>()));
    }

    private Optional<Relation> relation() {
        var written = row.get(Column.RELATION).strip();
        var relation = Relation.of(written.toLowerCase(Locale.ROOT));
        if (relation.isEmpty()) {
            error(
                    Column.RELATION,
                    written.isEmpty()
                            ? Said.of("mangler", "is missing")
                            : Said.of(
                                    "'%s' er ingen af: exact, close, broad, narrow, related, none",
                                    "'%s' is none of: exact, close, broad, narrow, related, none",
                                    written));
        }
        return relation;
    }

    private @Nullable String code(String column) {
        var code = row.get(column);
        if (code.isBlank()) {
            return null;
        }
        if (code.lines().count() > 1) {
            error(column, Said.of("der er et linjeskift i koden", "a line break in a code"));
        } else if (!code.equals(code.strip())) {
            faults.warning(
                    row.line(),
                    column,
                    Said.of(
                            "'%s' begynder eller slutter med et mellemrum",
                            "'%s' begins or ends with a space", code));
        }
        return code;
    }

    private void checkSides(Relation relation, @Nullable String source, @Nullable String target) {
        if (relation == Relation.NONE) {
            if (source != null && target != null) {
                error(
                        Column.TARGET,
                        Said.of(
                                "der er en målkode, hvor relationen siger, at der ingen er",
                                "there is a target, where the relation says that there is none"));
            } else if (source == null && target == null) {
                error(Column.SOURCE, Said.of("mangler", "is missing"));
            }
            return;
        }
        if (source == null) {
            error(Column.SOURCE, Said.of("mangler", "is missing"));
        }
        if (target == null) {
            error(
                    Column.TARGET,
                    Said.of(
                            "mangler; relationen for en kode uden målkode er 'none'",
                            "is missing; the relation for a code without one is 'none'"));
        }
    }

    private @Nullable Double confidence() {
        var written = row.get(Column.CONFIDENCE).strip();
        if (written.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(written).matches()) {
            var number = Double.parseDouble(written.replace(',', '.'));
            if (number <= 1) {
                return number;
            }
        }
        error(
                Column.CONFIDENCE,
                Said.of(
                        "'%s' er ikke et tal fra 0 til 1 som 0.95",
                        "'%s' is no number from 0 to 1, such as 0.95", written));
        return null;
    }

    private Validity validity() {
        var from = date(Column.VALID_FROM);
        var to = date(Column.VALID_TO);
        if (from != null && to != null && !from.isBefore(to)) {
            error(Column.VALID_TO, Said.of("%s er ikke efter %s", "%s is not after %s", to, from));
            return Validity.ALWAYS;
        }
        return from == null && to == null ? Validity.ALWAYS : new Validity(from, to);
    }

    private @Nullable LocalDate date(String column) {
        var written = row.get(column).strip();
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

    private @Nullable String text(String column) {
        var text = row.get(column);
        return text.isBlank() ? null : text;
    }

    private void error(String column, Said message) {
        faults.error(row.line(), column, message);
    }
}

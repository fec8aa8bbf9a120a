package dk.ffb.mapping.sssom;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a value is what its slot takes.
final class SlotCheck {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private final Prefixes prefixes;
    private final Faults faults;

    SlotCheck(Prefixes prefixes, Faults faults) {
        this.prefixes = prefixes;
        this.faults = faults;
    }

    /// A cell of a row, where several values are parted by `|`.
    void cell(Slot slot, String cell, int line) {
        for (var value : slot.many() ? split(cell) : List.of(cell)) {
            value(slot, value, line);
        }
    }

    void value(Slot slot, String value, int line) {
        switch (slot.type()) {
            case TEXT, STRUCTURE -> {}
            case ENTITY -> entity(slot.name(), value, line);
            case URI -> uri(slot.name(), value, line);
            case DATE -> date(slot.name(), value, line);
            case FRACTION -> fraction(slot.name(), value, line);
            case ENTITY_TYPE -> oneOf(slot.name(), value, Slot.ENTITY_TYPES, line);
            case CARDINALITY -> oneOf(slot.name(), value, Slot.CARDINALITIES, line);
            case MODIFIER -> oneOf(slot.name(), value, java.util.Set.of("Not"), line);
        }
    }

    Optional<Prefixes.Expanded> entity(String slot, String value, int line) {
        var expanded = prefixes.expand(value.strip());
        if (expanded.isEmpty()) {
            var colon = value.indexOf(':');
            faults.error(
                    line,
                    slot,
                    colon < 0
                            ? Said.of(
                                    "'%s' er ikke en CURIE (præfiks:navn)",
                                    "'%s' is no CURIE (prefix:name)", value)
                            : Said.of(
                                    "præfikset '%s' står ikke i curie_map",
                                    "the prefix '%s' is not in the curie_map",
                                    value.substring(0, colon)));
        }
        return expanded;
    }

    private void uri(String slot, String value, int line) {
        if (!ABSOLUTE.matcher(value).matches()) {
            faults.warning(
                    line,
                    slot,
                    Said.of("'%s' er ikke en absolut URI", "'%s' is no absolute URI", value));
        }
    }

    Optional<LocalDate> date(String slot, String value, int line) {
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException _) {
            faults.error(
                    line,
                    slot,
                    Said.of(
                            "'%s' er ikke en dato som 2026-11-21",
                            "'%s' is no date of the form 2026-11-21", value));
            return Optional.empty();
        }
    }

    OptionalDouble fraction(String slot, String value, int line) {
        if (!NUMBER.matcher(value.strip()).matches()) {
            faults.error(
                    line,
                    slot,
                    Said.of(
                            "'%s' er ikke et tal fra 0 til 1 som 0.95",
                            "'%s' is no number from 0 to 1, such as 0.95", value));
            return OptionalDouble.empty();
        }
        var number = Double.parseDouble(value.strip());
        if (number < 0 || number > 1) {
            faults.error(
                    line,
                    slot,
                    Said.of("%s er ikke mellem 0 og 1", "%s is not from 0 to 1", value));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private void oneOf(String slot, String value, Set<String> allowed, int line) {
        if (!allowed.contains(value)) {
            faults.error(
                    line,
                    slot,
                    Said.of(
                            "'%s' er ingen af: %s",
                            "'%s' is none of: %s",
                            value,
                            String.join(", ", allowed.stream().sorted().toList())));
        }
    }

    /// The values of a cell: parted by `|`, where `\|` and `\\` stand for themselves.
    static List<String> split(String cell) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            var next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            if (c == '\\' && (next == '|' || next == '\\')) {
                value.append(next);
                i++;
            } else if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}

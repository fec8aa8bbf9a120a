package dk.ffb.vocabulary.csv;

import java.util.ArrayList;
import java.util.List;

/// Several values in one cell, parted by `|`.
final class Cells {

    private Cells() {}

    /// The values of a cell; empty ones are passed over.
    static List<String> split(String cell) {
        if (cell.indexOf('|') < 0 && cell.indexOf('\\') < 0) {
            return cell.isBlank() ? List.of() : List.of(cell);
        }
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c == '|') {
                end(value, values);
            } else if (c == '\\' && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1))) {
                value.append(cell.charAt(++i));
            } else {
                value.append(c);
            }
        }
        end(value, values);
        return values;
    }

    private static void end(StringBuilder value, List<String> values) {
        if (!value.toString().isBlank()) {
            values.add(value.toString());
        }
        value.setLength(0);
    }

    static String join(List<String> values) {
        return String.join(
                "|",
                values.stream().map(v -> v.replace("\\", "\\\\").replace("|", "\\|")).toList());
    }

    private static boolean isSpecial(char c) {
        return c == '|' || c == '\\';
    }
}

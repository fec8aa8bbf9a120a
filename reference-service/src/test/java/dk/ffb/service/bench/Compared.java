package dk.ffb.service.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Rows of answers held against rules: how many there were, and which said something else.
final class Compared {

    private static final int MOST_SHOWN = 5;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int rows;
    private int others;

    /// Takes a table of `row;code` with the five columns of an answer behind it.
    ///
    /// @param rules the answer to a code as `outcome;target_code;relation;confidence`
    void compare(String table, UnaryOperator<String> rules) {
        table.lines().skip(1).forEach(line -> row(line, rules));
    }

    private void row(String line, UnaryOperator<String> rules) {
        var cells = line.split(";", -1);
        var found = String.join(";", cells[2], cells[3], cells[5], cells[6]);
        var expected = rules.apply(cells[1]);
        outcomes.merge(cells[2], 1, Integer::sum);
        rows++;
        if (!found.equals(expected) && ++others <= MOST_SHOWN) {
            System.out.println(cells[1] + ": " + found + ", but the rules say " + expected);
        }
    }

    int rows() {
        return rows;
    }

    /// How many rows say something else than the rules.
    int others() {
        return others;
    }

    Map<String, Integer> outcomes() {
        return outcomes;
    }
}

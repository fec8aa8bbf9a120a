package dk.ffb.mapping.sssom;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table.Row;
import java.util.HashMap;
import java.util.Map;

/// The ids of the rows of a set: all rows have one, and no two the same, or none has.
final class RecordIds {

    private static final String COLUMN = "record_id";

    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean anyWithout;

    RecordIds(Faults faults) {
        this.faults = faults;
    }

    void check(Row row) {
        var id = row.get(COLUMN);
        if (id.isEmpty() ? !lines.isEmpty() : lines.isEmpty() && anyWithout) {
            error(
                    row,
                    Said.of(
                            "enten har alle rækker et, eller også har ingen",
                            "either all rows have one or none has"));
        }
        anyWithout |= id.isEmpty();
        var other = id.isEmpty() ? null : lines.putIfAbsent(id, row.line());
        if (other != null) {
            error(row, Said.of("er allerede brugt på linje %d", "already used on line %d", other));
        }
    }

    private void error(Row row, Said message) {
        faults.error(row.line(), COLUMN, message);
    }
}

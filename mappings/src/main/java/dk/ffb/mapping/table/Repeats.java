package dk.ffb.mapping.table;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.Mapping;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds rows that say the same thing twice. Not for two threads.
public final class Repeats {

    private final Map<List<Object>, Integer> seen = new HashMap<>();
    private final Faults faults;

    public Repeats(Faults faults) {
        this.faults = faults;
    }

    /// Whether an earlier row says the same; then it is a fault. Another justification or another
    /// time is another thing said.
    ///
    /// @param denied whether the row says that it is not so
    public boolean isRepeated(Mapping mapping, boolean denied, int line) {
        var said =
                Arrays.<Object>asList(
                        mapping.source(),
                        mapping.relation(),
                        mapping.target(),
                        mapping.validity(),
                        mapping.justification(),
                        denied);
        var other = seen.putIfAbsent(said, line);
        if (other != null) {
            faults.error(
                    line,
                    null,
                    Said.of("siger det samme som linje %d", "says the same as line %d", other));
        }
        return other != null;
    }
}

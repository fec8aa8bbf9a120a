package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// A column of validities as day numbers, counted from 1970-01-01.
public final class Validities {

    private final Numbers kinds;
    private final Validity[] values;
    private final int[] from;
    private final int[] to;

    private final boolean always;

    private Validities(Numbers kinds, List<Validity> values) {
        this.kinds = kinds;
        always = kinds.isAll(0);
        this.values = values.toArray(Validity[]::new);
        from = values.stream().mapToInt(v -> day(v.from(), Integer.MIN_VALUE)).toArray();
        to = values.stream().mapToInt(v -> day(v.to(), Integer.MAX_VALUE)).toArray();
    }

    public static Validities of(List<Validity> cells) {
        var numbering = new Numbering<Validity>();
        numbering.of(Validity.ALWAYS);
        var kinds = cells.stream().mapToInt(cell -> numbering.of(cell) - 1).toArray();
        return new Validities(Numbers.of(kinds), numbering.things());
    }

    public void write(PackedWriter out) {
        kinds.write(out);
        out.list(List.of(values), Packing::write);
    }

    /// The column that was written.
    public static Validities read(PackedReader in) {
        return new Validities(Numbers.read(in), in.list(Packing::validity));
    }

    public Validity get(int cell) {
        return values[kinds.get(cell)];
    }

    /// Whether every cell holds on all days.
    public boolean isAlways() {
        return always;
    }

    public boolean holds(int cell, int epochDay) {
        if (always) {
            return true;
        }
        var kind = kinds.get(cell);
        return kind == 0 || (from[kind] <= epochDay && epochDay < to[kind]);
    }

    /// Adds the days on which something begins or ceases to hold.
    public void addTurningDays(SortedSet<Integer> days) {
        for (var kind = 1; kind < values.length; kind++) {
            days.add(from[kind]);
            days.add(to[kind]);
        }
    }

    /// A date as a day number; dates out of an int's reach are as good as open ends.
    public static int day(@Nullable LocalDate date, int open) {
        return date == null
                ? open
                : Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}

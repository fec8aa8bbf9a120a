package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A column of things of which few are different, each kept once.
///
/// @param <T> what a cell holds
public final class Column<T> {

    private final Numbers cells;
    private final T[] things;

    @SuppressWarnings("unchecked") // nothing but T goes in, and the array stays in here
    private Column(Numbers cells, List<T> things) {
        this.cells = cells;
        this.things = (T[]) things.toArray();
    }

    public static <T> Column<T> of(List<T> cells) {
        var numbering = new Numbering<T>();
        var numbers = cells.stream().mapToInt(cell -> numbering.of(cell) - 1).toArray();
        return new Column<>(Numbers.of(numbers), numbering.things());
    }

    /// Packs the column.
    ///
    /// @param writeThing writes one of the few different things
    public void write(PackedWriter out, BiConsumer<PackedWriter, T> writeThing) {
        cells.write(out);
        out.list(List.of(things), writeThing);
    }

    /// The column that was written.
    public static <T> Column<T> read(PackedReader in, Function<PackedReader, T> readThing) {
        return new Column<>(Numbers.read(in), in.list(readThing));
    }

    public T get(int cell) {
        return things[cells.get(cell)];
    }
}

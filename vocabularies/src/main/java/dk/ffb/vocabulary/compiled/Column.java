package dk.ffb.vocabulary.compiled;

import java.util.List;

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

    public T get(int cell) {
        return things[cells.get(cell)];
    }
}

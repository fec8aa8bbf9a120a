package dk.ffb.mapping.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.Mapping;
import dk.ffb.vocabulary.compiled.Numbering;
import dk.ffb.vocabulary.compiled.Numbers;
import dk.ffb.vocabulary.compiled.TextTable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of texts of which many are equal, each kept once; a cell may be empty.
final class Words {

    private final Numbers cells;
    private final TextTable texts;

    private Words(Numbers cells, TextTable texts) {
        this.cells = cells;
        this.texts = texts;
    }

    static Words of(List<Mapping> rows, Function<Mapping, @Nullable String> column) {
        var numbering = new Numbering<String>();
        var cells = rows.stream().mapToInt(row -> numbering.of(column.apply(row))).toArray();
        return new Words(Numbers.of(cells), TextTable.of(numbering.things()));
    }

    static Words read(PackedReader in) {
        return new Words(Numbers.read(in), TextTable.read(in));
    }

    void write(PackedWriter out) {
        cells.write(out);
        texts.write(out);
    }

    @Nullable String get(int row) {
        var cell = cells.get(row);
        return cell == 0 ? null : texts.get(cell - 1);
    }

    /// Which of the different texts the cell holds, from 1; 0 where it is empty.
    int number(int row) {
        return cells.get(row);
    }

    /// The different texts, without the empty one.
    TextTable texts() {
        return texts;
    }
}

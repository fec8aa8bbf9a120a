package dk.ffb.mapping.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.Mapping;
import dk.ffb.vocabulary.compiled.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The other SSSOM slots of the rows: a column a slot, and which slots a row has, in what order.
final class Slots {

    private final Column<List<String>> shapes;
    private final Map<String, Words> columns = new LinkedHashMap<>();

    Slots(List<Mapping> rows) {
        var names = rows.stream().map(Slots::names).toList();
        shapes = Column.of(names);
        names.stream()
                .distinct()
                .flatMap(List::stream)
                .distinct()
                .forEach(name -> columns.put(name, Words.of(rows, row -> row.slots().get(name))));
    }

    Slots(PackedReader in) {
        shapes = Column.read(in, from -> List.copyOf(from.texts()));
        for (var left = in.number(); left > 0; left--) {
            columns.put(in.text(), Words.read(in));
        }
    }

    void write(PackedWriter out) {
        shapes.write(out, PackedWriter::texts);
        out.list(
                columns.entrySet(),
                (to, column) -> column.getValue().write(to.text(column.getKey())));
    }

    private static List<String> names(Mapping row) {
        return List.copyOf(row.slots().keySet());
    }

    SequencedMap<String, String> get(int row) {
        var found = new LinkedHashMap<String, String>();
        for (var name : shapes.get(row)) {
            var column = columns.get(name);
            var value = column == null ? null : column.get(row);
            if (value != null) {
                found.put(name, value);
            }
        }
        return found;
    }
}

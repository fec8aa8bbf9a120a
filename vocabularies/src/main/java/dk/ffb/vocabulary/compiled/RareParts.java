package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What few concepts have and few ask for. A column that says nothing takes no room.
final class RareParts {

    private final TextsColumn altLabels;
    private final TextsColumn hiddenLabels;
    private final TextsColumn definitions;
    private final TextsColumn notes;
    private final Numbers scale;
    private final List<Integer> scaleValues;
    private final Column<List<String>> successors;

    RareParts(List<Concept> concepts) {
        altLabels = TextsColumn.of(concepts.stream().map(Concept::altLabels).toList());
        hiddenLabels = TextsColumn.of(concepts.stream().map(Concept::hiddenLabels).toList());
        definitions = TextsColumn.of(concepts.stream().map(Concept::definitions).toList());
        notes = TextsColumn.of(concepts.stream().map(Concept::notes).toList());
        var values = new Numbering<Integer>();
        scale = Numbers.of(concepts.stream().mapToInt(c -> values.of(c.scaleValue())).toArray());
        scaleValues = List.copyOf(values.things());
        successors = Column.of(concepts.stream().map(Concept::replacedBy).toList());
    }

    RareParts(PackedReader in) {
        altLabels = TextsColumn.read(in);
        hiddenLabels = TextsColumn.read(in);
        definitions = TextsColumn.read(in);
        notes = TextsColumn.read(in);
        scale = Numbers.read(in);
        scaleValues = List.copyOf(in.list(PackedReader::number));
        successors = Column.read(in, from -> List.copyOf(from.texts()));
    }

    void write(PackedWriter out) {
        altLabels.write(out);
        hiddenLabels.write(out);
        definitions.write(out);
        notes.write(out);
        scale.write(out);
        out.list(scaleValues, PackedWriter::number);
        successors.write(out, PackedWriter::texts);
    }

    Texts altLabels(int concept) {
        return altLabels.get(concept);
    }

    Texts hiddenLabels(int concept) {
        return hiddenLabels.get(concept);
    }

    Texts definitions(int concept) {
        return definitions.get(concept);
    }

    Texts notes(int concept) {
        return notes.get(concept);
    }

    @Nullable Integer scaleValue(int concept) {
        var value = scale.get(concept);
        return value == 0 ? null : scaleValues.get(value - 1);
    }

    List<String> replacedBy(int concept) {
        return successors.get(concept);
    }
}

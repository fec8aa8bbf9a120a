package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.Texts;
import java.util.List;

/// The preferred labels: the one that is nearly always asked for at hand, the rest beside it.
final class Labels {

    private final TextTable plain;
    private final TextsColumn more;
    private final Numbers none;

    /// @param labels a cell a concept
    Labels(List<Texts> labels) {
        plain = TextTable.of(labels.stream().map(Labels::shown).toList());
        more = TextsColumn.of(labels.stream().map(l -> isPlain(l) ? Texts.NONE : l).toList());
        none = Numbers.of(labels.stream().mapToInt(l -> l.isEmpty() ? 1 : 0).toArray());
    }

    Labels(PackedReader in) {
        plain = TextTable.read(in);
        more = TextsColumn.read(in);
        none = Numbers.read(in);
    }

    void write(PackedWriter out) {
        plain.write(out);
        more.write(out);
        none.write(out);
    }

    private static String shown(Texts labels) {
        return labels.best(Texts.DANISH).orElse("");
    }

    private static boolean isPlain(Texts labels) {
        return labels.equals(Texts.danish(shown(labels)));
    }

    boolean has(int concept) {
        return none.get(concept) == 0;
    }

    /// The label in the language, else in Danish, else in any; empty where there is none.
    String best(int concept, String language) {
        return more.has(concept) && !language.equals(Texts.DANISH)
                ? more.get(concept).best(language).orElse("")
                : plain.get(concept);
    }

    Texts all(int concept) {
        return !has(concept)
                ? Texts.NONE
                : more.has(concept) ? more.get(concept) : Texts.danish(plain.get(concept));
    }

    /// The table of labels as they are shown in Danish.
    TextTable danish() {
        return plain;
    }
}

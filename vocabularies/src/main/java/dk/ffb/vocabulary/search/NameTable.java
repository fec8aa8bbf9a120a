package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// What the documents of the index stand for, by document number.
final class NameTable {

    private final Concepts concepts;
    private final int[] concept;

    /// Which text of the concept it is: ordinal, source and whether it is English.
    private final int[] reference;

    private final byte[] words;

    /// Names that take more than their concept's number to look up; the others are null.
    private final @Nullable String[] texts;

    private final int names;

    /// For each name the first one that is written the same in the same language.
    private final int[] firstAlike;

    /// Where names of standards and of local systems take turns: names of standards up to the
    /// first, of local systems up to the second, and so on.
    private final int[] turns;

    private final MappedConcepts mapped;

    /// @param sorted names in the order of [Name#ORDER]
    NameTable(Concepts concepts, List<Name> sorted, MappedConcepts mapped) {
        this.concepts = concepts;
        this.mapped = mapped;
        concept = new int[sorted.size()];
        reference = new int[sorted.size()];
        words = new byte[sorted.size()];
        texts = new String[sorted.size()];
        var labels = 0;
        for (var i = 0; i < sorted.size(); i++) {
            var name = sorted.get(i);
            concept[i] = name.concept();
            reference[i] = reference(name);
            words[i] = (byte) Math.min(Name.words(name.text()), Byte.MAX_VALUE);
            texts[i] = isPlain(name) ? null : name.text();
            labels += name.source().isName() ? 1 : 0;
        }
        names = labels;
        firstAlike = firstAlike(sorted.subList(0, names));
        turns = turns();
    }

    private int[] turns() {
        var turns = IntStream.builder();
        var isLocal = false;
        for (var name = 0; name < names; name++) {
            if (isLocal(name) != isLocal) {
                isLocal = !isLocal;
                turns.add(name);
            }
        }
        return (isLocal ? turns : turns.add(names)).build().toArray();
    }

    /// Goes through those of the names that are of standards, in their order.
    void eachOfStandards(NameSet of, IntConsumer visit) {
        for (var turn = 0; turn < turns.length; turn += 2) {
            of.each(
                    turn == 0 ? 0 : turns[turn - 1],
                    turns[turn],
                    name -> {
                        visit.accept(name);
                        return true;
                    });
        }
    }

    /// A country's systems call the same things the same, a thousand times over.
    private static int[] firstAlike(List<Name> names) {
        var danish = new HashMap<String, Integer>();
        var english = new HashMap<String, Integer>();
        var first = new int[names.size()];
        for (var i = 0; i < first.length; i++) {
            var name = names.get(i);
            var known = (name.isEnglish() ? english : danish).putIfAbsent(name.text(), i);
            first[i] = known == null ? i : known;
        }
        return first;
    }

    /// Definitions are too long to be kept twice, and labels are quick to find.
    private static boolean isPlain(Name name) {
        return !name.source().isName() || (name.source() == Source.LABEL && name.ordinal() == 0);
    }

    private static int reference(Name name) {
        return name.ordinal() << 4 | name.source().number() << 1 | (name.isEnglish() ? 1 : 0);
    }

    int size() {
        return concept.length;
    }

    Concepts concepts() {
        return concepts;
    }

    /// Documents from 0 to here are names; from here on definitions and notes.
    int endOfNames() {
        return names;
    }

    /// What is found through a concept.
    MappedConcepts mapped() {
        return mapped;
    }

    int concept(int name) {
        return concept[name];
    }

    /// Marks the concepts that these are names of.
    void markConcepts(NameSet names, FixedBitSet marked) {
        names.mark(concept, marked);
    }

    Source source(int name) {
        return Source.numbered(reference[name] >> 1 & 7);
    }

    boolean isEnglish(int name) {
        return (reference[name] & 1) == 1;
    }

    boolean isLocal(int name) {
        return concepts.isLocal(concept[name]);
    }

    /// How many words the name has.
    int words(int name) {
        return words[name];
    }

    /// The first name that is written the same in the same language, of those before [#endOfNames];
    /// a definition is like no other.
    int firstAlike(int name) {
        return name < names ? firstAlike[name] : name;
    }

    /// The composed text of a name.
    String text(int name) {
        var known = texts[name];
        return known != null ? known : Normalizer.compose(written(name));
    }

    private String written(int name) {
        var source = source(name);
        var ordinal = reference[name] >> 4;
        if (source == Source.LABEL && ordinal == 0) {
            return concepts.label(concept[name], Texts.DANISH);
        }
        return source.texts(concepts.details(concept[name])).get(ordinal).text();
    }
}

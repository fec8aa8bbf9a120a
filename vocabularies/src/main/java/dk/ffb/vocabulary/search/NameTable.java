package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What the documents of the index stand for, by document number.
final class NameTable {

    static final List<Kind> KINDS = List.of(Kind.values());

    private final List<CompiledVocabulary> vocabularies;
    private final int[] firstConcept;
    private final MappedTerms mapped;
    private final int[] concept;
    private final int[] reference;
    private final byte[] kindOfConcept;
    private final short[] vocabularyOfConcept;
    private final int names;
    private final int namesAndClose;
    private final int namesAndMapped;

    /// @param firstConcept the number in the index of the first concept of each vocabulary, and at
    ///   the end how many there are
    /// @param sorted names in the order of [Name#ORDER]
    NameTable(
            List<CompiledVocabulary> vocabularies,
            int[] firstConcept,
            MappedTerms mapped,
            List<Name> sorted) {
        this.vocabularies = vocabularies;
        this.firstConcept = firstConcept;
        this.mapped = mapped;
        concept = new int[sorted.size()];
        reference = new int[sorted.size()];
        var labels = 0;
        var terms = 0;
        var close = 0;
        for (var i = 0; i < sorted.size(); i++) {
            var name = sorted.get(i);
            concept[i] = name.concept();
            reference[i] =
                    name.ordinal() << 4 | name.source().number() << 1 | (name.isEnglish() ? 1 : 0);
            labels += name.source().isName() ? 1 : 0;
            terms += name.source() == Source.MAPPED ? 1 : 0;
            close += name.isClose() ? 1 : 0;
        }
        names = labels;
        namesAndClose = labels + close;
        namesAndMapped = labels + terms;
        kindOfConcept = new byte[concepts()];
        vocabularyOfConcept = new short[concepts()];
        for (var v = 0; v < vocabularies.size(); v++) {
            for (var n = firstConcept[v]; n < firstConcept[v + 1]; n++) {
                vocabularyOfConcept[n] = (short) v;
                kindOfConcept[n] =
                        (byte) KINDS.indexOf(vocabularies.get(v).kind(n - firstConcept[v]));
            }
        }
    }

    int size() {
        return concept.length;
    }

    int concepts() {
        return firstConcept[vocabularies.size()];
    }

    /// Documents from 0 to here are names; from here on mapped names.
    int endOfNames() {
        return names;
    }

    /// Mapped names up to here stand close to their concept.
    int endOfClose() {
        return namesAndClose;
    }

    /// Documents from here on are definitions and notes.
    int endOfMapped() {
        return namesAndMapped;
    }

    int concept(int document) {
        return concept[document];
    }

    Source source(int document) {
        return Source.numbered(reference[document] >> 1 & 7);
    }

    boolean isEnglish(int document) {
        return (reference[document] & 1) == 1;
    }

    int vocabulary(int concept) {
        return vocabularyOfConcept[concept] & 0xffff;
    }

    int kind(int concept) {
        return kindOfConcept[concept];
    }

    List<CompiledVocabulary> vocabularies() {
        return vocabularies;
    }

    Code code(int concept) {
        var vocabulary = vocabularies.get(vocabulary(concept));
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(number(concept)));
    }

    String label(int concept, String language) {
        return vocabularies.get(vocabulary(concept)).label(number(concept), language);
    }

    Concept details(int concept) {
        return vocabularies.get(vocabulary(concept)).concept(number(concept));
    }

    private int number(int concept) {
        return concept - firstConcept[vocabulary(concept)];
    }

    /// The text of a name.
    String text(int document) {
        var ordinal = reference[document] >> 4;
        if (source(document) == Source.MAPPED) {
            return mapped(document).getFirst().label();
        }
        var texts = source(document).texts(details(concept[document]));
        return Normalizer.compose(texts.get(ordinal).text());
    }

    /// The terms of other vocabularies that a mapped name stands for.
    List<MappedTerm> mapped(int document) {
        var terms = mapped.of(code(concept[document]));
        return new ArrayList<>(byName(terms).sequencedValues()).get(reference[document] >> 4);
    }

    /// Terms that share a name and a nearness are one document.
    static SequencedMap<String, List<MappedTerm>> byName(List<MappedTerm> terms) {
        var byName = new LinkedHashMap<String, List<MappedTerm>>();
        for (var term : terms) {
            byName.computeIfAbsent(term.weight() + " " + term.label(), _ -> new ArrayList<>())
                    .add(term);
        }
        return byName;
    }
}

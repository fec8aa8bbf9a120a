package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Who asks for a paragraph asks for what it gives: the concepts that stand close to it come before
/// the paragraph itself, and those further off after it. Words beside the paragraph must be found
/// in some name of the concept.
final class ParagraphRanking {

    private final NameIndex index;
    private final NameTable table;
    private final HitCollector hits;

    /// For each word the concepts that have it.
    private final List<FixedBitSet> withWord;

    ParagraphRanking(NameIndex index, HitCollector hits, List<Matches> wanted) {
        this.index = index;
        this.table = index.table();
        this.hits = hits;
        withWord =
                wanted.stream()
                        .filter(matches -> matches.word() != null)
                        .map(matches -> concepts(matches.upTo(Level.PART_ROOT)))
                        .toList();
    }

    void run(List<Reference> references) {
        for (var reference : references) {
            for (var one : laws(reference)) {
                // The paragraph as it stands, then with any stk.
                rank(names(one.exactTerm()), names(one.term()));
            }
        }
    }

    private void rank(List<Integer> exact, List<Integer> any) {
        var mapped = new MappedRanking(table, hits);
        var close = MappedConcepts.CLOSE + 1;
        mapped.run(exact, Tier.PARAGRAPH_OF_CONCEPT, 0, close, this::isWanted);
        mapped.run(any, Tier.PARAGRAPH_OF_CONCEPT, 0, close, this::isWanted);
        exact.forEach(this::addParagraph);
        any.forEach(this::addParagraph);
        var far = MappedConcepts.STEPS;
        mapped.run(exact, Tier.PARAGRAPH_FURTHER_OFF, close, far, this::isWanted);
        mapped.run(any, Tier.PARAGRAPH_FURTHER_OFF, close, far, this::isWanted);
    }

    private void addParagraph(int name) {
        if (isWanted(table.concept(name))) {
            hits.add(table.concept(name), name, Tier.PARAGRAPH, How.CODE);
        }
    }

    /// The law that was named; where none was, the main one first and then any.
    private List<Reference> laws(Reference named) {
        return named.law().isEmpty()
                ? List.of(named.of(index.paragraphs().mainLaw()), named)
                : List.of(named);
    }

    private List<Integer> names(String term) {
        var names = new ArrayList<Integer>();
        index.postings().with(Fields.PARAGRAPH, term).each(0, table.size(), names::add);
        return names;
    }

    private boolean isWanted(int concept) {
        for (var concepts : withWord) {
            if (!concepts.get(concept)) {
                return false;
            }
        }
        return true;
    }

    private FixedBitSet concepts(NameSet names) {
        var concepts = new FixedBitSet(Math.max(1, table.concepts().size()));
        names.each(
                0,
                table.size(),
                name -> {
                    concepts.set(table.concept(name));
                    return true;
                });
        return concepts;
    }
}

package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Paragraphs.Reference;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Who asks for a paragraph asks for what it gives: the concepts that stand close to it come before
/// the paragraph itself, and those further off after it. Words beside the paragraph must be found
/// in some name of the concept.
final class ParagraphRanking {

    private final NameIndex index;
    private final NameTable table;
    private final HitCollector hits;
    private final List<Matches> words;

    ParagraphRanking(NameIndex index, HitCollector hits, List<Matches> wanted) {
        this.index = index;
        this.table = index.table();
        this.hits = hits;
        words = wanted.stream().filter(matches -> matches.word() != null).toList();
    }

    void run(List<Reference> references) {
        var concepts = conceptsWithWords();
        for (var reference : references) {
            for (var one : laws(reference)) {
                rank(with(one.exactTerm(), concepts), with(one.term(), concepts));
            }
        }
    }

    private void rank(NameSet exact, NameSet any) {
        for (var found : List.of(exact, any)) {
            hits.add(found, table.endOfNames(), table.endOfClose(), Tier.PARAGRAPH_OF_CONCEPT);
        }
        for (var found : List.of(exact, any)) {
            hits.add(found, 0, table.endOfNames(), Tier.PARAGRAPH);
        }
        for (var found : List.of(exact, any)) {
            hits.add(found, table.endOfClose(), table.endOfMapped(), Tier.PARAGRAPH_FURTHER_OFF);
        }
    }

    /// The law that was named; where none was, the main one first and then any.
    private List<Reference> laws(Reference named) {
        return named.law().isEmpty()
                ? List.of(named.of(index.paragraphs().mainLaw()), named)
                : List.of(named);
    }

    private NameSet with(String term, List<FixedBitSet> concepts) {
        return index.postings()
                .with(Fields.PARAGRAPH, term)
                .only(name -> concepts.stream().allMatch(have -> have.get(table.concept(name))));
    }

    /// For each word the concepts that have it.
    private List<FixedBitSet> conceptsWithWords() {
        return words.stream().map(word -> concepts(word.upTo(Level.PART_ROOT))).toList();
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

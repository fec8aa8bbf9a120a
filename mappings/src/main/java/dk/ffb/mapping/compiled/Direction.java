package dk.ffb.mapping.compiled;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Numbers;

/// A linked mapping set read one way: for each concept of `from` its entries, a row each.
///
/// Entries of one concept lie side by side, in the publisher's order of rows. Read inverted, broad
/// and narrow change places.
public final class Direction {

    /// The answer of [#concept] for a row without a target, or with one that is not there.
    public static final int NOWHERE = -1;

    private final CompiledMappingSet set;
    private final CompiledVocabulary from;
    private final CompiledVocabulary to;
    private final boolean inverted;

    /// Where the entries of a concept end, one cell later; they begin where the last ones end.
    private final Numbers ends;

    /// The concept reached, one up; 0 for nowhere.
    private final Numbers concepts;

    private final Numbers rows;

    Direction(
            CompiledMappingSet set,
            CompiledVocabulary from,
            CompiledVocabulary to,
            Resolved near,
            Resolved far,
            boolean inverted) {
        this.set = set;
        this.from = from;
        this.to = to;
        this.inverted = inverted;
        var end = ends(near);
        ends = Numbers.of(end);
        var place = end.clone();
        var sortedConcepts = new int[end[from.size()]];
        var sortedRows = new int[end[from.size()]];
        for (var row = set.size() - 1; row >= 0; row--) {
            var concept = near.concept(row);
            if (concept != CompiledVocabulary.UNKNOWN) {
                var entry = --place[concept + 1];
                sortedConcepts[entry] = far.concept(row) + 1;
                sortedRows[entry] = row;
            }
        }
        concepts = Numbers.of(sortedConcepts);
        rows = Numbers.of(sortedRows);
    }

    private int[] ends(Resolved near) {
        var end = new int[from.size() + 1];
        for (var row = 0; row < set.size(); row++) {
            var concept = near.concept(row);
            if (concept != CompiledVocabulary.UNKNOWN) {
                end[concept + 1]++;
            }
        }
        for (var i = 1; i < end.length; i++) {
            end[i] += end[i - 1];
        }
        return end;
    }

    public CompiledMappingSet set() {
        return set;
    }

    public CompiledVocabulary from() {
        return from;
    }

    public CompiledVocabulary to() {
        return to;
    }

    /// Whether rows are read from object to subject.
    public boolean isInverted() {
        return inverted;
    }

    /// The first entry of a concept of [#from].
    public int first(int concept) {
        return ends.get(concept);
    }

    /// One past the last entry of a concept of [#from].
    public int end(int concept) {
        return ends.get(concept + 1);
    }

    /// The concept of [#to] that the entry leads to, or [#NOWHERE].
    public int concept(int entry) {
        return concepts.get(entry) - 1;
    }

    /// The row of the set that the entry stands for.
    public int row(int entry) {
        return rows.get(entry);
    }

    /// The relation as read in this direction.
    public Relation relation(int row) {
        var relation = set.relation(row);
        return inverted ? relation.inverse() : relation;
    }
}

package dk.ffb.mapping.compiled;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.compiled.Numbers;
import java.util.Arrays;

/// A linked mapping set read one way: for each concept of `from` its entries, a row each.
///
/// Entries of one concept lie side by side, in the publisher's order of rows. Read inverted, broad
/// and narrow change places.
public final class Direction {

    /// The answer of [#concept] for a row without a target, or with one that is not there.
    public static final int NOWHERE = -1;

    private final Link link;
    private final CompiledVocabulary from;
    private final CompiledVocabulary to;
    private final boolean inverted;

    /// Where the entries of a concept end, one cell later; they begin where the last ones end.
    private final Numbers ends;

    /// The concept reached, one up (0 for nowhere), and below it in the same number the claim: one
    /// look at memory tells both.
    private final Numbers entries;

    private final Claims claims;
    private final int claimBits;

    /// The claims, where both don't fit into one number.
    private final Numbers apart;

    private final Numbers rows;

    Direction(
            Link link,
            CompiledVocabulary from,
            CompiledVocabulary to,
            Resolved near,
            Resolved far,
            boolean inverted) {
        this.link = link;
        this.from = from;
        this.to = to;
        this.inverted = inverted;
        var set = link.set();
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
        rows = Numbers.of(sortedRows);
        claims = set.claims();
        var bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, claims.count() - 1));
        var fits = (long) (to.size() + 1) << bits <= Integer.MAX_VALUE;
        claimBits = fits ? bits : 0;
        entries = Numbers.of(fits ? joined(sortedConcepts, sortedRows, bits) : sortedConcepts);
        apart = Numbers.of(fits ? new int[0] : claimsOf(sortedRows));
    }

    private int[] joined(int[] concepts, int[] ofRows, int bits) {
        var joined = new int[concepts.length];
        for (var i = 0; i < joined.length; i++) {
            joined[i] = concepts[i] << bits | claims.ofRow(ofRows[i]);
        }
        return joined;
    }

    private int[] claimsOf(int[] ofRows) {
        return Arrays.stream(ofRows).map(claims::ofRow).toArray();
    }

    private int[] ends(Resolved near) {
        var end = new int[from.size() + 1];
        for (var row = 0; row < link.set().size(); row++) {
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
        return link.set();
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
        return (entries.get(entry) >>> claimBits) - 1;
    }

    /// The row of the set that the entry stands for.
    public int row(int entry) {
        return rows.get(entry);
    }

    /// The relation as read in this direction.
    public Relation relation(int entry) {
        var claim = claim(entry);
        return inverted ? claims.inverse(claim) : claims.relation(claim);
    }

    /// From 0 to 1; [Double#NaN] where the row has none.
    public double confidence(int entry) {
        return claims.confidence(claim(entry));
    }

    /// Whether the row holds on a day, counted from 1970-01-01.
    public boolean holds(int entry, int epochDay) {
        return claims.validities().isAlways() || claims.holds(claim(entry), epochDay);
    }

    private int claim(int entry) {
        return apart.size() == 0 ? entries.get(entry) & ((1 << claimBits) - 1) : apart.get(entry);
    }
}

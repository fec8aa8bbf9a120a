package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Who is above whom.
///
/// The first parents make a tree (a forest), numbered depth first: all that is below a concept in
/// it has a number between the concept's own and its last. Only where some concept on the way up
/// has several parents must the other ways be climbed as well.
final class Hierarchy {

    private final Lists parents;
    private final Lists children;
    private final Numbers number;
    private final Numbers last;
    private final BitSet severalAbove;
    private final boolean flat;
    private final int size;

    /// @param parents a list a concept, in the publisher's order
    /// @throws IllegalArgumentException for a cycle
    Hierarchy(List<int[]> parents) {
        size = parents.size();
        this.parents = Lists.of(parents);
        children = this.parents.inverse(size);
        flat = parents.stream().allMatch(p -> p.length == 0);
        severalAbove = new BitSet();
        var numbering = new int[size];
        var lasts = new int[size];
        if (!flat) {
            Cycles.refuse(this.parents, children, size);
            number(numbering, lasts);
        }
        number = Numbers.of(numbering);
        last = Numbers.of(lasts);
    }

    Hierarchy(PackedReader in) {
        size = in.number();
        flat = in.number() == 1;
        parents = Lists.read(in);
        children = Lists.read(in);
        number = Numbers.read(in);
        last = Numbers.read(in);
        severalAbove = BitSet.valueOf(in.longs());
    }

    void write(PackedWriter out) {
        out.number(size).number(flat ? 1 : 0);
        parents.write(out);
        children.write(out);
        number.write(out);
        last.write(out);
        out.longs(severalAbove.toLongArray());
    }

    /// Depth first from every top, without recursion: a hierarchy may be deep.
    private void number(int[] numbering, int[] lasts) {
        var stack = new int[numbering.length];
        var next = 0;
        for (var top : tops().toArray()) {
            var depth = 0;
            stack[depth++] = top;
            while (depth > 0) {
                var concept = stack[--depth];
                numbering[concept] = next;
                lasts[concept] = next++;
                markSeveral(concept);
                for (var i = children.length(concept) - 1; i >= 0; i--) {
                    var child = children.member(concept, i);
                    if (parents.member(child, 0) == concept) {
                        stack[depth++] = child;
                    }
                }
            }
        }
        closeIntervals(numbering, lasts);
    }

    private void markSeveral(int concept) {
        var count = parents.length(concept);
        if (count > 1 || (count == 1 && severalAbove.get(parents.member(concept, 0)))) {
            severalAbove.set(concept);
        }
    }

    /// The last number below a concept reaches its parent by way of its own last, bottom up.
    private void closeIntervals(int[] numbering, int[] lasts) {
        var byNumber = new int[numbering.length];
        for (var concept = 0; concept < numbering.length; concept++) {
            byNumber[numbering[concept]] = concept;
        }
        for (var i = byNumber.length - 1; i >= 0; i--) {
            var concept = byNumber[i];
            if (parents.length(concept) > 0) {
                var parent = parents.member(concept, 0);
                lasts[parent] = Math.max(lasts[parent], lasts[concept]);
            }
        }
    }

    int[] parents(int concept) {
        return parents.get(concept);
    }

    int[] children(int concept) {
        return children.get(concept);
    }

    IntStream tops() {
        return IntStream.range(0, size).filter(concept -> parents.length(concept) == 0);
    }

    boolean isBelow(int concept, int ancestor) {
        if (flat) {
            return false;
        }
        var own = number.get(concept);
        var from = number.get(ancestor);
        if (from < own && own <= last.get(ancestor)) {
            return true;
        }
        return concept != ancestor && severalAbove.get(concept) && climbs(concept, ancestor);
    }

    private boolean climbs(int concept, int ancestor) {
        return Arrays.stream(ancestors(concept)).anyMatch(above -> above == ancestor);
    }

    /// Nearest first: level by level, in the publisher's order of parents.
    int[] ancestors(int concept) {
        var seen = new BitSet();
        var found = new Growing();
        var level = parents(concept);
        while (level.length > 0) {
            var next = new Growing();
            for (var parent : level) {
                if (!seen.get(parent)) {
                    seen.set(parent);
                    found.add(parent);
                    next.addAll(parents(parent));
                }
            }
            level = next.toArray();
        }
        return found.toArray();
    }

    int[] descendants(int concept) {
        var seen = new BitSet();
        var found = new Growing();
        var stack = new Growing();
        stack.addReversed(children(concept));
        while (!stack.isEmpty()) {
            var child = stack.removeLast();
            if (!seen.get(child)) {
                seen.set(child);
                found.add(child);
                stack.addReversed(children(child));
            }
        }
        return found.toArray();
    }

    int[] path(int concept) {
        var up = new Growing();
        for (var at = concept; parents.length(at) > 0; ) {
            at = parents.member(at, 0);
            up.add(at);
        }
        return up.toReversedArray();
    }
}

package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import java.util.ArrayList;
import java.util.List;

/// A column of lists of numbers, each list with its own length.
final class Lists {

    private final Numbers ends;
    private final Numbers members;

    private Lists(Numbers ends, Numbers members) {
        this.ends = ends;
        this.members = members;
    }

    static Lists of(List<int[]> lists) {
        var ends = new int[lists.size() + 1];
        var members = new ArrayList<Integer>();
        for (var i = 0; i < lists.size(); i++) {
            for (var member : lists.get(i)) {
                members.add(member);
            }
            ends[i + 1] = members.size();
        }
        return new Lists(
                Numbers.of(ends),
                Numbers.of(members.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// For every number below `size`, the lists that it is a member of, in order, each once.
    Lists inverse(int size) {
        var inverse = new ArrayList<List<Integer>>(size);
        for (var i = 0; i < size; i++) {
            inverse.add(new ArrayList<>(0));
        }
        for (var list = 0; list < ends.size() - 1; list++) {
            for (var member : get(list)) {
                var found = inverse.get(member);
                if (found.isEmpty() || found.getLast() != list) {
                    found.add(list);
                }
            }
        }
        return of(
                inverse.stream()
                        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    void write(PackedWriter out) {
        ends.write(out);
        members.write(out);
    }

    static Lists read(PackedReader in) {
        return new Lists(Numbers.read(in), Numbers.read(in));
    }

    int length(int list) {
        return ends.get(list + 1) - ends.get(list);
    }

    int member(int list, int i) {
        return members.get(ends.get(list) + i);
    }

    int[] get(int list) {
        var found = new int[length(list)];
        for (var i = 0; i < found.length; i++) {
            found[i] = member(list, i);
        }
        return found;
    }
}

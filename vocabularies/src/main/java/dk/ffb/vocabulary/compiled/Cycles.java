package dk.ffb.vocabulary.compiled;

/// Refuses a hierarchy in which something is above itself.
final class Cycles {

    private Cycles() {}

    /// Takes away tops again and again: what is left when there are no more is a cycle.
    static void refuse(Lists parents, Lists children, int size) {
        var waiting = new int[size];
        var free = new Growing();
        for (var concept = 0; concept < size; concept++) {
            waiting[concept] = distinct(parents.get(concept));
            if (waiting[concept] == 0) {
                free.add(concept);
            }
        }
        var taken = 0;
        while (!free.isEmpty()) {
            taken++;
            for (var child : children.get(free.removeLast())) {
                if (--waiting[child] == 0) {
                    free.add(child);
                }
            }
        }
        if (taken < size) {
            throw new IllegalArgumentException("the hierarchy has a cycle");
        }
    }

    private static int distinct(int[] parents) {
        return parents.length < 2
                ? parents.length
                : (int) java.util.Arrays.stream(parents).distinct().count();
    }
}

package dk.ffb.vocabulary.search;

/// What of the query a concept has: for each word the name in which it is found best.
final class PartialMatch {

    private final int[] names;
    private final float[] worths;
    private final How[] hows;

    PartialMatch(int words) {
        names = new int[words];
        worths = new float[words];
        hows = new How[words];
        java.util.Arrays.fill(hows, How.FUZZY);
    }

    void offer(int word, int name, float worth, How how) {
        if (worth > worths[word]) {
            worths[word] = worth;
            names[word] = name;
            hows[word] = how;
        }
    }

    float worth() {
        var sum = 0f;
        for (var worth : worths) {
            sum += worth;
        }
        return sum;
    }

    boolean hasAll() {
        for (var worth : worths) {
            if (worth == 0) {
                return false;
            }
        }
        return true;
    }

    int bestName() {
        return names[best()];
    }

    How bestHow() {
        return hows[best()];
    }

    private int best() {
        var best = 0;
        for (var i = 1; i < worths.length; i++) {
            best = worths[i] > worths[best] ? i : best;
        }
        return best;
    }
}

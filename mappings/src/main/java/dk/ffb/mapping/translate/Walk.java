package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.compose.Composition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// One walk along all [Ways] from one or more concepts, hop by hop, in arrays that are used again.
///
/// Wherever it has come it keeps a place for each concept and relation: the one with the highest
/// confidence, among equals the one whose rows were published first. That is enough. Whatever hop
/// comes next treats two places of one concept and relation alike, so the lesser can't become the
/// better; but a lesser relation can (close then broad is only related, broad then broad is broad),
/// so each relation has a place of its own.
///
/// Not for two threads.
final class Walk {

    /// How many rows are looked at in all; a dense hub may have more, and the answer says so.
    private static final int MOST_STEPS = 1_000_000;

    /// Places on one way up to which it is quicker to look through them than to index them.
    private static final int FEW = 16;

    /// Indexed places from which on the index is thrown away rather than cleared.
    private static final int MANY = 1024;

    private int size;
    private int[] concepts = new int[16];
    private Relation[] relations = new Relation[16];
    private double[] confidences = new double[16];
    private int[] before = new int[16];
    private int[] rows = new int[16];
    private int[] wayOf = new int[16];

    /// Where the places of a way begin; they end where the next begins.
    private int[] begin = new int[8];

    private Map<Integer, Integer> index = new HashMap<>();
    private int day;
    private int steps;
    private Obstacles obstacles = Obstacles.UNHEARD;
    private Ways ways = Ways.NONE;

    /// Starts anew, nowhere yet.
    ///
    /// @param obstacles hears of rows that lead no further
    void begin(Ways ways, int day, Obstacles obstacles) {
        this.ways = ways;
        this.day = day;
        this.obstacles = obstacles;
        size = 0;
        steps = 0;
        if (begin.length <= ways.size()) {
            begin = new int[ways.size() + 1];
        }
    }

    /// Sets out from a concept; [Relation#EXACT] for the source itself, else how the source relates
    /// to it.
    void startFrom(int concept, Relation relation) {
        place(0, concept, relation, Double.NaN, -1, -1);
    }

    /// Follows every way to its end.
    void go() {
        begin[0] = 0;
        begin[1] = size;
        for (var number = 1; number < ways.size(); number++) {
            forget();
            follow(number, ways.way(number));
            begin[number + 1] = size;
        }
    }

    /// To clear a map takes as long as it has ever been large, and there may be thousands of ways.
    private void forget() {
        if (index.size() > MANY) {
            index = new HashMap<>();
        } else if (!index.isEmpty()) {
            index.clear();
        }
    }

    private void follow(int number, Way way) {
        var from = begin[way.before()];
        var end = begin[way.before() + 1];
        for (var place = from; place < end && steps < MOST_STEPS; place++) {
            follow(number, way, place);
        }
    }

    private void follow(int number, Way way, int place) {
        var direction = way.hop().direction();
        var end = direction.end(concepts[place]);
        for (var entry = direction.first(concepts[place]); entry < end; entry++) {
            steps++;
            if (direction.holds(entry, day)) {
                step(number, place, direction, entry);
            }
        }
    }

    private void step(int number, int place, Direction direction, int entry) {
        var relation = direction.relation(entry);
        var concept = direction.concept(entry);
        if (relation == Relation.NONE) {
            obstacles.statedNone(number, place);
        } else if (concept == Direction.NOWHERE) {
            obstacles.missing(number, place, direction.row(entry));
        } else if (!direction.to().holds(concept, day)) {
            obstacles.retired(number, place, concept);
        } else {
            var whole = Composition.of(relations[place], relation);
            if (whole.isPresent()) {
                var confidence =
                        Composition.confidence(confidences[place], direction.confidence(entry));
                arrive(number, concept, whole.get(), confidence, place, direction.row(entry));
            }
        }
    }

    private void arrive(
            int number, int concept, Relation relation, double confidence, int from, int row) {
        var there = find(number, concept, relation);
        if (there < 0) {
            place(number, concept, relation, confidence, from, row);
        } else if (isBetter(confidence, from, row, there)) {
            set(there, number, concept, relation, confidence, from, row);
        }
    }

    private int find(int number, int concept, Relation relation) {
        if (size - begin[number] > FEW) {
            return index.getOrDefault(key(concept, relation), -1);
        }
        for (var place = begin[number]; place < size; place++) {
            if (concepts[place] == concept && relations[place] == relation) {
                return place;
            }
        }
        return -1;
    }

    @SuppressWarnings("EnumOrdinal") // within this walk only
    private static int key(int concept, Relation relation) {
        return concept * 8 + relation.ordinal();
    }

    private boolean isBetter(double confidence, int from, int row, int there) {
        var order = Double.compare(weight(confidence), weight(confidences[there]));
        return order > 0 || (order == 0 && isEarlier(from, row, before[there], rows[there]));
    }

    /// Row by row from the start: the way whose row was published first.
    private boolean isEarlier(int from, int row, int otherFrom, int otherRow) {
        var order = from == otherFrom ? 0 : compareRows(from, otherFrom);
        return order < 0 || (order == 0 && row < otherRow);
    }

    /// Compares two places on one way by the rows that led there, and by where they started.
    int compareRows(int place, int other) {
        if (place == other) {
            return 0;
        }
        if (before[place] < 0) {
            return Integer.compare(place, other);
        }
        var order = compareRows(before[place], before[other]);
        return order != 0 ? order : Integer.compare(rows[place], rows[other]);
    }

    private void place(
            int number, int concept, Relation relation, double confidence, int from, int row) {
        if (size == concepts.length) {
            grow();
        }
        set(size++, number, concept, relation, confidence, from, row);
        indexLast(number);
    }

    /// Once there are more than few, all of them are indexed.
    private void indexLast(int number) {
        var count = size - begin[number];
        if (number > 0 && count > FEW) {
            for (var i = count == FEW + 1 ? begin[number] : size - 1; i < size; i++) {
                index.put(key(concepts[i], relations[i]), i);
            }
        }
    }

    private void set(
            int place,
            int number,
            int concept,
            Relation relation,
            double confidence,
            int from,
            int row) {
        wayOf[place] = number;
        concepts[place] = concept;
        relations[place] = relation;
        confidences[place] = confidence;
        before[place] = from;
        rows[place] = row;
    }

    private void grow() {
        var room = size * 2;
        concepts = Arrays.copyOf(concepts, room);
        relations = Arrays.copyOf(relations, room);
        confidences = Arrays.copyOf(confidences, room);
        before = Arrays.copyOf(before, room);
        rows = Arrays.copyOf(rows, room);
        wayOf = Arrays.copyOf(wayOf, room);
    }

    /// What a confidence counts for: one that is absent as 1.
    static double weight(double confidence) {
        return Double.isNaN(confidence) ? 1 : confidence;
    }

    Ways ways() {
        return ways;
    }

    /// How many places there are, with those it started from.
    int size() {
        return size;
    }

    /// Whether it gave up before it had looked at everything.
    boolean isCut() {
        return steps >= MOST_STEPS || ways.isCut();
    }

    /// The number of the way that the place is on; 0 where it started.
    int way(int place) {
        return wayOf[place];
    }

    int concept(int place) {
        return concepts[place];
    }

    Relation relation(int place) {
        return relations[place];
    }

    double confidence(int place) {
        return confidences[place];
    }

    /// The place that the last hop came from; negative where it started.
    int before(int place) {
        return before[place];
    }

    /// The row of the last hop.
    int row(int place) {
        return rows[place];
    }
}

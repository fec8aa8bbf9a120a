package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Answer.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Remembers what stood in the way, for the notes of an answer.
final class ObstacleNotes implements Obstacles {

    /// Past this many of a kind a reader has seen enough.
    private static final int MOST = 10;

    private final Walk walk;
    private final Notes texts;
    private final List<Integer> statedNone = new ArrayList<>(0);
    private final List<Note> atTarget = new ArrayList<>(0);
    private final List<Note> onTheWay = new ArrayList<>(0);

    ObstacleNotes(Walk walk, Notes texts) {
        this.walk = walk;
        this.texts = texts;
    }

    /// Only what is exactly the same thing shares the statement that there is no term for it.
    @Override
    public void statedNone(int way, int place) {
        var taken = walk.ways().way(way);
        if (taken.isTarget()
                && walk.relation(place) == Relation.EXACT
                && !statedNone.contains(taken.to())) {
            statedNone.add(taken.to());
        }
        note(taken, () -> texts.statedNone(taken, walk.concept(place)));
    }

    @Override
    public void missing(int way, int place, int row) {
        var taken = walk.ways().way(way);
        note(taken, () -> texts.missing(taken, row));
    }

    @Override
    public void retired(int way, int place, int concept) {
        var taken = walk.ways().way(way);
        note(taken, () -> texts.retired(taken, concept));
    }

    /// Past the limit nothing is put into words: a hub may have fifty thousand rows to retired
    /// codes.
    private void note(Way way, Supplier<Note> words) {
        var notes = way.isTarget() ? atTarget : onTheWay;
        if (notes.size() < MOST) {
            var note = words.get();
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    /// Whether somebody stated that the vocabulary has no term for the source.
    boolean isStatedNone(int vocabulary) {
        return statedNone.contains(vocabulary);
    }

    boolean isAnyStatedNone() {
        return !statedNone.isEmpty();
    }

    List<Note> atTarget() {
        return atTarget;
    }

    List<Note> onTheWay() {
        return onTheWay;
    }
}

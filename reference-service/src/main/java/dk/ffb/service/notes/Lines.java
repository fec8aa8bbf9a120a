package dk.ffb.service.notes;

import dk.ffb.mapping.Mapping;
import dk.ffb.service.notes.Line.Change;
import dk.ffb.service.release.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A difference line by line, in the order of [Change].
public final class Lines {

    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    public static List<Line> of(Difference difference) {
        var lines = new Lines();
        switch (difference) {
            case Difference.OfVocabulary vocabulary -> lines.add(vocabulary);
            case Difference.OfMappingSet set -> lines.add(set);
        }
        difference
                .details()
                .forEach(it -> lines.add(Change.DETAILS, it.what(), "", it.before(), it.after()));
        return lines.lines;
    }

    /// How many lines there are of each sort, none left out that could have been.
    public static SequencedMap<String, Integer> counts(Difference difference) {
        var counts = new LinkedHashMap<String, Integer>();
        switch (difference) {
            case Difference.OfVocabulary(
                            var details,
                            var added,
                            var removed,
                            var relabelled,
                            var moved,
                            var redefined,
                            var deprecated,
                            var otherwise) -> {
                counts.put("added", added.size());
                counts.put("removed", removed.size());
                counts.put("relabelled", relabelled.size());
                counts.put("moved", moved.size());
                counts.put("redefined", redefined.size());
                counts.put("deprecated", deprecated.size());
                counts.put("otherwise", otherwise.size());
                counts.put("details", details.size());
            }
            case Difference.OfMappingSet(var details, var added, var removed, var changed) -> {
                counts.put("added", added.size());
                counts.put("removed", removed.size());
                counts.put("changed", changed.size());
                counts.put("details", details.size());
            }
        }
        return counts;
    }

    static Map<Change, List<Line>> byChange(List<Line> lines) {
        var byChange = new EnumMap<Change, List<Line>>(Change.class);
        lines.forEach(it -> byChange.computeIfAbsent(it.change(), _ -> new ArrayList<>()).add(it));
        return byChange;
    }

    private void add(Difference.OfVocabulary difference) {
        add(Change.ADDED, difference.added());
        add(Change.REMOVED, difference.removed());
        add(Change.RELABELLED, difference.relabelled());
        add(Change.MOVED, difference.moved());
        add(Change.REDEFINED, difference.redefined());
        add(Change.DEPRECATED, difference.deprecated());
        add(Change.OTHERWISE, difference.otherwise());
    }

    private void add(Change change, List<Difference.Change> changes) {
        changes.forEach(it -> add(change, it.code(), it.label(), it.before(), it.after()));
    }

    private void add(Difference.OfMappingSet difference) {
        difference.added().forEach(row -> add(Change.ADDED, pair(row), "", null, words(row, row)));
        difference
                .removed()
                .forEach(row -> add(Change.REMOVED, pair(row), "", words(row, row), null));
        difference
                .changed()
                .forEach(row ->
                        add(
                                Change.CHANGED,
                                pair(row.after()),
                                "",
                                words(row.before(), row.after()),
                                words(row.after(), row.before())));
    }

    private static String pair(Mapping row) {
        return (row.source() == null ? "–" : row.source())
                + " → "
                + (row.target() == null ? "–" : row.target());
    }

    /// What a row claims, and whatever else it says otherwise than another.
    private static String words(Mapping row, Mapping other) {
        var words = new ArrayList<String>();
        words.add(row.relation().text());
        if (row.confidence() != null) {
            words.add(row.confidence().toString());
        }
        otherwise(words, "justification", row.justification(), other.justification());
        otherwise(words, "comment", row.comment(), other.comment());
        otherwise(words, "sourceLabel", row.sourceLabel(), other.sourceLabel());
        otherwise(words, "targetLabel", row.targetLabel(), other.targetLabel());
        otherwise(words, "validFrom", row.validity().from(), other.validity().from());
        otherwise(words, "validTo", row.validity().to(), other.validity().to());
        otherwise(words, "slots", row.slots(), other.slots());
        return String.join(", ", words);
    }

    private static void otherwise(
            List<String> words, String name, @Nullable Object value, @Nullable Object other) {
        if (!Objects.equals(value, other)) {
            words.add(name + ": " + (value == null ? "–" : value));
        }
    }

    private void add(
            Change change,
            String name,
            String label,
            @Nullable String before,
            @Nullable String after) {
        lines.add(
                new Line(
                        change,
                        name,
                        label,
                        before == null ? "" : before,
                        after == null ? "" : after));
    }
}

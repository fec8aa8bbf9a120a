package dk.ffb.service.draft.edit;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.service.draft.edit.ItemKey.Sort;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The rows of a mapping set as a draft leaves them, source by source. Only what the draft touches
/// is taken apart, so that it is there at once, however large the set.
public final class DraftedRows {

    private final Direction base;
    private final Map<String, List<Row>> touched;
    private final List<Mapping> denied;

    /// A row, and what it is known by when it is edited.
    public record Row(ItemKey key, Mapping mapping) {}

    private DraftedRows(Direction base, Map<String, List<Row>> touched, List<Mapping> denied) {
        this.base = base;
        this.touched = touched;
        this.denied = denied;
    }

    /// Makes the changes to the rows that they are about.
    ///
    /// @param base the rows of the release that the draft is made from, from source to target
    public static DraftedRows of(Direction base, List<DraftChange> changes) {
        var sources = sources(changes);
        var before = new ArrayList<Mapping>();
        sources.forEach(source -> before.addAll(published(base, source)));
        var content = new Content.OfMappingSet(base.set().withoutMappings().withMappings(before));
        var after = (Content.OfMappingSet) Drafted.of(content, changes).content();
        var touched = new HashMap<String, List<Mapping>>();
        sources.forEach(source -> touched.put(source, new ArrayList<>()));
        for (var row : after.value().mappings()) {
            if (row.source() != null && touched.containsKey(row.source())) {
                touched.get(row.source()).add(row);
            }
        }
        var rows = new HashMap<String, List<Row>>();
        touched.forEach((source, all) -> rows.put(source, numbered(all)));
        return new DraftedRows(base, rows, after.value().denied());
    }

    private static Set<String> sources(List<DraftChange> changes) {
        var sources = new HashSet<String>();
        for (var change : changes) {
            for (var alteration : change.alterations()) {
                var key = alteration.key();
                if (isOfRow(key) && key.source() != null) {
                    sources.add(key.source());
                }
            }
        }
        return sources;
    }

    private static boolean isOfRow(ItemKey key) {
        return key.sort() == Sort.MAPPING || key.sort() == Sort.DENIED;
    }

    private static List<Mapping> published(Direction base, String source) {
        var concept = base.from().find(source);
        return concept == CompiledVocabulary.UNKNOWN
                ? unresolved(base.set(), source)
                : IntStream.range(base.first(concept), base.end(concept))
                        .mapToObj(entry -> base.set().mapping(base.row(entry)))
                        .toList();
    }

    /// Of a source that the vocabulary doesn't have.
    private static List<Mapping> unresolved(CompiledMappingSet set, String source) {
        return IntStream.range(0, set.size())
                .filter(row -> source.equals(set.source(row)))
                .mapToObj(set::mapping)
                .toList();
    }

    private static List<Row> numbered(List<Mapping> rows) {
        var numbered = new ArrayList<Row>();
        var next = new HashMap<ItemKey, ItemKey>();
        for (var row : rows) {
            var first = ItemKey.mapping(row.source(), row.target());
            var key = next.getOrDefault(first, first);
            next.put(first, key.next());
            numbered.add(new Row(key, row));
        }
        return List.copyOf(numbered);
    }

    /// The rows of a source, in the publisher's order.
    public List<Row> of(String source) {
        var drafted = touched.get(source);
        return drafted == null ? numbered(published(base, source)) : drafted;
    }

    /// What the set says is not so, in the publisher's order.
    public List<Mapping> denied() {
        return denied;
    }

    /// The sources that the draft says something of.
    public Set<String> touched() {
        return Set.copyOf(touched.keySet());
    }
}

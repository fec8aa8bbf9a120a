package dk.ffb.mapping.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One release of a mapping set, compiled: immutable columns, rows numbered from 0 as published.
public final class CompiledMappingSet {

    /// The content without its rows, but for those that it denies: they are few.
    private final MappingSet frame;

    private final int size;
    private final Words sources;
    private final Words targets;
    private final Claims claims;
    private final Words sourceLabels;
    private final Words targetLabels;
    private final Words comments;
    private final Slots slots;
    private final Links links = new Links(this);

    public static CompiledMappingSet of(MappingSet content) {
        return new CompiledMappingSet(content, content.mappings());
    }

    private CompiledMappingSet(MappingSet content, List<Mapping> rows) {
        frame = content.withMappings(List.of());
        size = rows.size();
        sources = Words.of(rows, Mapping::source);
        targets = Words.of(rows, Mapping::target);
        claims = new Claims(rows);
        sourceLabels = Words.of(rows, Mapping::sourceLabel);
        targetLabels = Words.of(rows, Mapping::targetLabel);
        comments = Words.of(rows, Mapping::comment);
        slots = new Slots(rows);
    }

    private CompiledMappingSet(PackedReader in) {
        frame = Frame.read(in);
        size = in.number();
        sources = Words.read(in);
        targets = Words.read(in);
        claims = Claims.read(in);
        sourceLabels = Words.read(in);
        targetLabels = Words.read(in);
        comments = Words.read(in);
        slots = new Slots(in);
    }

    /// Packs all of it; links are made anew where it is used.
    public void write(PackedWriter out) {
        Frame.write(out, frame);
        out.number(size);
        sources.write(out);
        targets.write(out);
        claims.write(out);
        sourceLabels.write(out);
        targetLabels.write(out);
        comments.write(out);
        slots.write(out);
    }

    /// The mapping set that was packed; nothing is compiled anew.
    public static CompiledMappingSet read(PackedReader in) {
        return new CompiledMappingSet(in);
    }

    public MappingSetKey key() {
        return frame.key();
    }

    /// The vocabulary that rows read from.
    public VocabularyKey subject() {
        return frame.subject();
    }

    /// The vocabulary that rows read to.
    public VocabularyKey object() {
        return frame.object();
    }

    /// All that the release says of the set, without its rows.
    public MappingSet withoutMappings() {
        return frame;
    }

    /// How many rows there are.
    public int size() {
        return size;
    }

    public @Nullable String source(int row) {
        return sources.get(row);
    }

    public @Nullable String target(int row) {
        return targets.get(row);
    }

    public Relation relation(int row) {
        return claims.relation(claims.ofRow(row));
    }

    /// From 0 to 1; [Double#NaN] where the row has none.
    public double confidence(int row) {
        return claims.confidence(claims.ofRow(row));
    }

    public @Nullable String justification(int row) {
        return claims.justification(claims.ofRow(row));
    }

    public Validity validity(int row) {
        return claims.validities().get(claims.ofRow(row));
    }

    /// Whether the row holds on a day, counted from 1970-01-01.
    public boolean holds(int row, int epochDay) {
        return claims.holds(claims.ofRow(row), epochDay);
    }

    /// Adds the days on which some row begins or ceases to hold.
    public void addTurningDays(SortedSet<Integer> days) {
        claims.validities().addTurningDays(days);
    }

    /// All that the release says in the row.
    public Mapping mapping(int row) {
        var confidence = confidence(row);
        return new Mapping(
                source(row),
                relation(row),
                target(row),
                Double.isNaN(confidence) ? null : (Double) confidence,
                justification(row),
                validity(row),
                sourceLabels.get(row),
                targetLabels.get(row),
                comments.get(row),
                slots.get(row));
    }

    /// Every row in the publisher's order, made one at a time.
    public Iterable<Mapping> mappings() {
        return () -> IntStream.range(0, size).mapToObj(this::mapping).iterator();
    }

    /// The content that it was compiled from, equal to the letter.
    public MappingSet content() {
        return frame.withMappings(IntStream.range(0, size).mapToObj(this::mapping).toList());
    }

    /// This set tied to a release of its subject vocabulary and one of its object vocabulary.
    public Link link(CompiledVocabulary subject, CompiledVocabulary object) {
        return links.between(subject, object);
    }

    Claims claims() {
        return claims;
    }

    Words sources() {
        return sources;
    }

    Words targets() {
        return targets;
    }

    @Override
    public String toString() {
        return key() + " (" + size + ")";
    }
}

package dk.ffb.vocabulary.compiled;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One release of a vocabulary, compiled: immutable arrays, made for the questions asked.
///
/// Concepts are numbered from 0 in the publisher's order. A number means nothing outside this
/// object.
public final class CompiledVocabulary {

    /// The answer of [#find] for a code that is not there.
    public static final int UNKNOWN = CodeIndex.UNKNOWN;

    /// The content without its concepts.
    private final VocabularyContent frame;

    private final int size;
    private final TextTable codes;
    private final CodeIndex index;
    private final Labels labels;
    private final Column<Kind> kinds;
    private final Column<Status> statuses;
    private final Validities validities;
    private final Hierarchy hierarchy;
    private final RareParts rare;
    private final NearCodes near;

    /// Compiles content that has been checked.
    ///
    /// @throws IllegalArgumentException where a code is there twice, a parent is missing or the
    ///   hierarchy has a cycle
    public static CompiledVocabulary of(VocabularyContent content) {
        return new CompiledVocabulary(content, content.concepts());
    }

    private CompiledVocabulary(VocabularyContent content, List<Concept> concepts) {
        frame = Frame.of(content);
        size = concepts.size();
        codes = TextTable.of(concepts.stream().map(Concept::code).toList());
        index = new CodeIndex(codes);
        labels = new Labels(concepts.stream().map(Concept::labels).toList());
        kinds = Column.of(concepts.stream().map(Concept::kind).toList());
        statuses = Column.of(concepts.stream().map(Concept::status).toList());
        validities = Validities.of(concepts.stream().map(Concept::validity).toList());
        hierarchy = new Hierarchy(concepts.stream().map(this::parentsOf).toList());
        rare = new RareParts(concepts);
        near = new NearCodes(codes);
    }

    private CompiledVocabulary(PackedReader in) {
        frame = Frame.read(in);
        size = in.number();
        codes = TextTable.read(in);
        index = new CodeIndex(codes);
        labels = new Labels(in);
        kinds = Column.read(in, from -> Kind.valueOf(from.text()));
        statuses = Column.read(in, from -> Status.valueOf(from.text()));
        validities = Validities.read(in);
        hierarchy = new Hierarchy(in);
        rare = new RareParts(in);
        near = new NearCodes(codes);
    }

    /// Packs all of it; what is quickly made of the rest is left out.
    public void write(PackedWriter out) {
        Frame.write(out, frame);
        out.number(size);
        codes.write(out);
        labels.write(out);
        kinds.write(out, (to, kind) -> to.text(kind.name()));
        statuses.write(out, (to, status) -> to.text(status.name()));
        validities.write(out);
        hierarchy.write(out);
        rare.write(out);
    }

    /// The vocabulary that was packed; nothing is compiled anew.
    public static CompiledVocabulary read(PackedReader in) {
        return new CompiledVocabulary(in);
    }

    private int[] parentsOf(Concept concept) {
        return concept.broader().stream()
                .mapToInt(parent -> {
                    var found = find(parent);
                    if (found == UNKNOWN) {
                        throw new IllegalArgumentException(
                                concept.code() + " has a parent that is not there: " + parent);
                    }
                    return found;
                })
                .toArray();
    }

    public Vocabulary vocabulary() {
        return frame.vocabulary();
    }

    /// How many concepts there are.
    public int size() {
        return size;
    }

    /// The number of the concept with this code, to the letter, or [#UNKNOWN].
    public int find(String code) {
        var utf8 = code.getBytes(UTF_8);
        return index.find(utf8, 0, utf8.length);
    }

    /// The number of the concept whose code is this part of an array of UTF-8, or [#UNKNOWN]. The
    /// quickest way: nothing is made.
    public int find(byte[] utf8, int from, int to) {
        return index.find(utf8, from, to);
    }

    public String code(int concept) {
        return codes.get(concept);
    }

    /// The preferred label in the language, else in Danish, else in any, else the code.
    public String label(int concept, String language) {
        return labels.has(concept) ? labels.best(concept, language) : code(concept);
    }

    /// Codes as UTF-8, by concept number.
    public TextTable codes() {
        return codes;
    }

    /// Preferred labels in Danish, else in any language, as UTF-8, by concept number.
    public TextTable danishLabels() {
        return labels.danish();
    }

    /// All that the release says of the concept.
    public Concept concept(int concept) {
        return new Concept(
                code(concept),
                kind(concept),
                status(concept),
                labels(concept),
                altLabels(concept),
                rare.hiddenLabels(concept),
                definitions(concept),
                notes(concept),
                Arrays.stream(parents(concept)).mapToObj(this::code).toList(),
                scaleValue(concept),
                validity(concept),
                rare.replacedBy(concept));
    }

    /// Preferred labels, in every language that the release has them in.
    public Texts labels(int concept) {
        return labels.all(concept);
    }

    public Texts altLabels(int concept) {
        return rare.altLabels(concept);
    }

    public Texts definitions(int concept) {
        return rare.definitions(concept);
    }

    public Texts notes(int concept) {
        return rare.notes(concept);
    }

    /// The step of a scale that the concept is; null for most, which are none.
    public @Nullable Integer scaleValue(int concept) {
        return rare.scaleValue(concept);
    }

    public Kind kind(int concept) {
        return kinds.get(concept);
    }

    public Status status(int concept) {
        return statuses.get(concept);
    }

    public Validity validity(int concept) {
        return validities.get(concept);
    }

    /// Whether the concept may be used on a day, counted from 1970-01-01.
    public boolean holds(int concept, int epochDay) {
        return validities.holds(concept, epochDay);
    }

    /// Adds the days on which some concept begins or ceases to hold.
    public void addTurningDays(SortedSet<Integer> days) {
        validities.addTurningDays(days);
    }

    /// The successors that this release holds, in the publisher's order.
    public int[] replacedBy(int concept) {
        return rare.replacedBy(concept).stream()
                .mapToInt(this::find)
                .filter(found -> found != UNKNOWN)
                .toArray();
    }

    /// The codes of all successors that the publisher names, there or not.
    public List<String> successors(int concept) {
        return rare.replacedBy(concept);
    }

    public int[] parents(int concept) {
        return hierarchy.parents(concept);
    }

    public int[] children(int concept) {
        return hierarchy.children(concept);
    }

    /// Concepts without a parent, in the publisher's order.
    public int[] tops() {
        return hierarchy.tops().toArray();
    }

    /// Whether `ancestor` is above `concept`, however far. A concept is not above itself.
    public boolean isBelow(int concept, int ancestor) {
        return hierarchy.isBelow(concept, ancestor);
    }

    /// All that are above, nearest first, each once.
    public int[] ancestors(int concept) {
        return hierarchy.ancestors(concept);
    }

    /// All that are below, depth first in the publisher's order, each once.
    public int[] descendants(int concept) {
        return hierarchy.descendants(concept);
    }

    /// The way from a top concept down to the first parent, without the concept itself.
    public int[] path(int concept) {
        return hierarchy.path(concept);
    }

    /// Concepts whose codes might have been meant by a code that is not there, likeliest first:
    /// other case or punctuation, leading zeros, a typing slip.
    public int[] near(String code, int most) {
        return near.find(code, most);
    }

    public List<ConceptCollection> collections() {
        return frame.collections();
    }

    /// The content that it was compiled from, equal to the letter.
    public VocabularyContent content() {
        return new VocabularyContent(
                frame.vocabulary(),
                frame.version(),
                frame.validFrom(),
                IntStream.range(0, size).mapToObj(this::concept).toList(),
                frame.collections());
    }

    @Override
    public String toString() {
        return vocabulary().key() + " (" + size + ")";
    }
}

package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.content.Reading;
import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.shapes.IntegrityCheck;
import dk.ffb.vocabulary.shapes.ShapesCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/// Reads a vocabulary from SKOS: this project's own files, those of others, and store graphs.
///
/// Concepts come in the order of the document. Texts without a language tag count as Danish. A
/// concept without a notation has the last part of its URI as its code.
public final class SkosReader {

    private final BaseUri base;
    private final @Nullable VocabularyKey named;
    private final Profile profile;

    /// What is asked of a file beside that it can be understood.
    private enum Profile {
        ANY,
        OURS
    }

    public SkosReader() {
        this(BaseUri.DEFAULT);
    }

    /// @param base the base of the store that graphs come from
    public SkosReader(BaseUri base) {
        this(base, null, Profile.ANY);
    }

    private SkosReader(BaseUri base, @Nullable VocabularyKey named, Profile profile) {
        this.base = base;
        this.named = named;
        this.profile = profile;
    }

    /// A reader that gives the vocabulary this key, whatever the file calls it. In a file with
    /// several concept schemes it chooses the one of this key.
    public SkosReader named(VocabularyKey key) {
        return new SkosReader(base, key, profile);
    }

    /// A reader that holds files to this project's own profile too, by [ShapesCheck].
    public SkosReader inProfile() {
        return new SkosReader(base, named, Profile.OURS);
    }

    /// Reads one vocabulary from all its parts, and checks it. The ending of a part's name says its
    /// syntax; an unknown ending is read as Turtle.
    public Reading<VocabularyFile> read(List<Source> parts) {
        var blocks = new Blocks();
        var findings = new ArrayList<Finding>();
        for (var part : parts) {
            var syntax = RdfSyntax.ofFile(part.name()).orElse(RdfSyntax.TURTLE);
            RdfParsing.parse(part, syntax, blocks, findings);
        }
        if (findings.stream().anyMatch(Finding::isError)) {
            return new Reading.Rejected<>(sorted(findings));
        }
        return read(blocks, new Place(parts.getFirst().name(), 0, null), findings);
    }

    private Reading<VocabularyFile> read(Blocks blocks, Place file, List<Finding> findings) {
        var report = new Report(findings);
        var chosen = SchemeChoice.of(blocks, named, file, report);
        if (chosen.isEmpty()) {
            return new Reading.Rejected<>(sorted(findings));
        }
        var reading = new VocabularyReading(blocks, chosen.get(), file, report);
        var vocabulary = reading.read(base);
        findings.addAll(IntegrityCheck.check(vocabulary.content(), reading.locator()));
        if (profile == Profile.OURS) {
            findings.addAll(ShapesCheck.check(blocks.graph(), blocks::place));
        } else if (blocks.say(Terms.RELATED) || blocks.say(Terms.EXACT_MATCH)) {
            findings.addAll(ShapesCheck.checkOfAny(blocks.graph(), blocks::place));
        }
        return Reading.of(vocabulary, sorted(findings));
    }

    /// By file and line, and not a million of one sort.
    private static List<Finding> sorted(List<Finding> findings) {
        var faults = new Faults(findings.isEmpty() ? "" : findings.getFirst().file());
        findings.forEach(faults::add);
        return faults.findings();
    }

    /// Reads what [SkosWriter#toGraph] wrote. It was checked before it was written, so it isn't
    /// checked again.
    ///
    /// @throws IllegalStateException where the graph is not one of those
    public VocabularyContent fromGraph(Graph graph) {
        var blocks = Blocks.of(graph);
        var findings = new ArrayList<Finding>();
        var report = new Report(findings);
        var file = new Place("graph", 0, null);
        var content =
                SchemeChoice.of(blocks, named, file, report)
                        .map(chosen -> new VocabularyReading(blocks, chosen, file, report))
                        .map(reading -> reading.read(base).content());
        if (content.isEmpty() || findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalStateException(
                    findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
        return content.get();
    }
}

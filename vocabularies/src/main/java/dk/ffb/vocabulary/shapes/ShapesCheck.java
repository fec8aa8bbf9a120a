package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;

/// Holds RDF to this project's own profile: the SHACL shapes in `shapes/*.ttl`.
///
/// The shapes are loaded when the first file is checked. That takes most of a second, so it is no
/// part of a service's start.
public final class ShapesCheck {

    private static final String PROFILE = "/shapes/vocabulary.ttl";
    private static final String SKOS = "/shapes/skos.ttl";

    private ShapesCheck() {}

    private static final class Loaded {
        private static final Shapes PROFILED = load(PROFILE, SKOS);
        private static final Shapes ANY = load(SKOS);
    }

    /// Knows where RDF stands in its files.
    @FunctionalInterface
    public interface Places {

        /// The line of a statement about the subject, or where the subject begins.
        ///
        /// @param property empty where the whole subject is meant
        Place of(Node subject, Optional<Node> property, Optional<Node> value);
    }

    /// A finding for each breach of this project's profile, or of SKOS.
    public static List<Finding> check(Graph vocabulary, Places places) {
        return check(Loaded.PROFILED, vocabulary, places);
    }

    /// A finding for each breach of what SKOS says of statements that aren't kept here.
    public static List<Finding> checkOfAny(Graph vocabulary, Places places) {
        return check(Loaded.ANY, vocabulary, places);
    }

    private static List<Finding> check(Shapes shapes, Graph vocabulary, Places places) {
        var findings = new LinkedHashSet<Finding>();
        var report = ShaclValidator.get().validate(shapes, vocabulary);
        for (var entry : report.getEntries()) {
            findings.add(
                    places.of(
                                    entry.focusNode(),
                                    property(entry),
                                    Optional.ofNullable(entry.value()))
                            .error(said(entry)));
        }
        return new ArrayList<>(findings);
    }

    private static Said said(ReportEntry entry) {
        return new Said(in("da", entry), in("en", entry));
    }

    private static String in(String language, ReportEntry entry) {
        return entry.messages().stream()
                .filter(message -> message.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseGet(entry::message);
    }

    private static Optional<Node> property(ReportEntry entry) {
        return entry.resultPath() instanceof P_Link link
                ? Optional.of(link.getNode())
                : Optional.empty();
    }

    private static Shapes load(String... files) {
        var graph = GraphFactory.createDefaultGraph();
        for (var name : files) {
            var file = ShapesCheck.class.getResourceAsStream(name);
            if (file == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            RDFParser.create().source(file).lang(Lang.TURTLE).parse(graph);
        }
        return ShaclValidator.get().parse(graph);
    }
}

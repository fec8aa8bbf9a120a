package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/// Writes a vocabulary as SKOS: for people as Turtle, for programs in any syntax, for the store as
/// a graph. [SkosReader] reads each of them back to equal content.
public final class SkosWriter {

    private final BaseUri base;

    /// @param base where concepts have their URIs
    public SkosWriter(BaseUri base) {
        this.base = base;
    }

    /// Turtle in the layout of this project's content files.
    public String turtle(VocabularyContent content) {
        return TurtleForm.of(content, base);
    }

    /// Any syntax, for programs: what [#toGraph] says and the levels of XKOS beside.
    public String write(VocabularyContent content, RdfSyntax syntax) {
        var graph = toGraph(content);
        Levels.write(content, base, graph::add);
        var prefixes = graph.getPrefixMapping();
        Terms.PREFIXES.forEach((namespace, prefix) -> prefixes.setNsPrefix(prefix, namespace));
        return RDFWriter.source(graph).format(syntax.format()).asString();
    }

    /// A graph that says everything that the content says, order included.
    public Graph toGraph(VocabularyContent content) {
        var graph = GraphFactory.createDefaultGraph();
        triples(content, graph::add);
        return graph;
    }

    /// The triples of [#toGraph] one by one.
    public void triples(VocabularyContent content, Consumer<Triple> out) {
        GraphForm.write(content, base, out);
    }
}

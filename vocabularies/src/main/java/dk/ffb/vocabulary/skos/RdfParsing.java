package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import dk.ffb.content.Utf8;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.util.Context;

/// Parses one file into [Blocks], each statement with the line that it stands on.
final class RdfParsing {

    /// No line of a vocabulary comes near this. Checked before parsing: the parser would gather a
    /// label of any size in memory.
    private static final int LONGEST_LINE = 1_000_000;

    /// A parsed file takes several times its size in memory.
    private static final int SHARE_OF_MEMORY = 8;

    private final Source source;
    private final Blocks blocks;
    private final List<Finding> findings;
    private int line;

    private RdfParsing(Source source, Blocks blocks, List<Finding> findings) {
        this.source = source;
        this.blocks = blocks;
        this.findings = findings;
    }

    /// Adds what the source says to the blocks, or what is wrong with it to the findings.
    static void parse(Source source, RdfSyntax syntax, Blocks blocks, List<Finding> findings) {
        var longest = syntax.isLineBased() ? LONGEST_LINE : Integer.MAX_VALUE;
        var fault = Utf8.fault(source, longest).or(() -> tooLarge(source));
        if (fault.isPresent()) {
            findings.add(fault.get());
        } else {
            new RdfParsing(source, blocks, findings).parse(syntax);
        }
    }

    private static Optional<Finding> tooLarge(Source source) {
        try {
            var limit = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
            return source.size() <= limit
                    ? Optional.empty()
                    : Optional.of(
                            Finding.error(
                                    source.name(),
                                    0,
                                    null,
                                    "the file has %,d MB; this program has the memory to read %,d MB"
                                            .formatted(source.size() >> 20, limit >> 20)));
        } catch (IOException e) {
            return Optional.of(Utf8.unreadable(source, e));
        }
    }

    private void parse(RdfSyntax syntax) {
        var reader = RDFParserRegistry.getFactory(syntax.lang()).create(syntax.lang(), profile());
        var context = RIOT.getContext().copy();
        OfflineJsonLd.configure(context);
        try (var stream = Utf8.open(source)) {
            reader.read(stream, null, syntax.lang().getContentType(), sink(), context);
        } catch (SyntaxFault fault) {
            // Reported where it was raised; nothing after it can be trusted.
        } catch (RiotException e) {
            error(0, 0, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            findings.add(Utf8.unreadable(source, e));
        }
    }

    private StreamRDFBase sink() {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                blocks.add(triple, source.name(), line);
            }
        };
    }

    /// The parser tells its profile the line of each triple, and nobody else.
    private ParserProfileStd profile() {
        return new ParserProfileStd(
                RiotLib.factoryRDF(),
                new Faults(),
                IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(),
                PrefixMapFactory.create(),
                new Context(),
                false,
                false) {
            @Override
            public Triple createTriple(Node s, Node p, Node o, long at, long column) {
                line = (int) Math.max(at, 0);
                return super.createTriple(s, p, o, at, column);
            }
        };
    }

    private void error(long at, long column, String message) {
        var where = column > 0 ? "at character %d: ".formatted(column) : "";
        findings.add(Finding.error(source.name(), (int) Math.max(at, 0), null, where + message));
    }

    /// Ends a parse whose fault has been written down already.
    private static final class SyntaxFault extends RiotException {
        SyntaxFault(String message) {
            super(message);
        }
    }

    private final class Faults implements ErrorHandler {

        @Override
        public void warning(String message, long at, long column) {
            findings.add(Finding.warning(source.name(), (int) Math.max(at, 0), null, message));
        }

        @Override
        public void error(String message, long at, long column) {
            RdfParsing.this.error(at, column, message);
            throw new SyntaxFault(message);
        }

        @Override
        public void fatal(String message, long at, long column) {
            error(message, at, column);
        }
    }
}

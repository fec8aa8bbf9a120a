package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import dk.ffb.content.Source;
import dk.ffb.content.Utf8;
import dk.ffb.vocabulary.skos.NextBlock.End;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// So many blocks that can't be read are told of in one round.
    private static final int MOST_RESTARTS = 20;

    private final Source source;
    private final Blocks blocks;
    private final List<Finding> findings;
    private final ParserProfileStd profile = profile();
    private final Set<String> missingPrefixes = new HashSet<>();
    private int linesBefore;
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
                                    Said.of(
                                            "filen fylder %,d MB; programmet har hukommelse til at læse %,d MB",
                                            "the file has %,d MB; this program has the memory to read %,d MB",
                                            source.size() >> 20,
                                            limit >> 20)));
        } catch (IOException e) {
            return Optional.of(Utf8.unreadable(source, e));
        }
    }

    private void parse(RdfSyntax syntax) {
        try (var file = NextBlock.first(source)) {
            var fault = parse(syntax, file);
            for (var i = 0; fault >= 0 && i < MOST_RESTARTS && syntax == RdfSyntax.TURTLE; i++) {
                fault = restart(fault);
            }
        } catch (IOException e) {
            findings.add(Utf8.unreadable(source, e));
        }
    }

    private int restart(int fault) throws IOException {
        try (var rest = NextBlock.after(source, fault)) {
            if (rest.end() == End.NOT_YET) {
                return parse(RdfSyntax.TURTLE, rest);
            }
            if (rest.end() == End.CUT_OFF) {
                error(
                        rest.line(),
                        0,
                        Said.of(
                                "filen slutter her, midt i en blok; er den skåret over?",
                                "the file ends here, in the middle of a block; is it cut off?"));
            }
            return -1;
        }
    }

    /// Parses as far as it goes.
    ///
    /// @return the line of the fault that ended it, or -1
    private int parse(RdfSyntax syntax, NextBlock block) throws IOException {
        linesBefore = block.line();
        var reader = RDFParserRegistry.getFactory(syntax.lang()).create(syntax.lang(), profile);
        var context = RIOT.getContext().copy();
        OfflineJsonLd.configure(context);
        try {
            reader.read(block.stream(), null, syntax.lang().getContentType(), sink(), context);
            return -1;
        } catch (SyntaxFault fault) {
            return fault.line;
        } catch (RiotException e) {
            error(0, 0, ParserWords.said(String.valueOf(e.getMessage())));
            return -1;
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
                line = inFile(at);
                return super.createTriple(s, p, o, at, column);
            }
        };
    }

    private int inFile(long at) {
        return at <= 0 ? 0 : linesBefore + (int) at;
    }

    private void error(int at, long column, Said message) {
        var what =
                column > 0
                        ? Said.of("ved tegn %d: %s", "at character %d: %s", column, message)
                        : message;
        findings.add(Finding.error(source.name(), at, null, what));
    }

    /// Ends a parse whose fault has been written down already.
    private static final class SyntaxFault extends RiotException {
        final int line;

        SyntaxFault(String message, int line) {
            super(message);
            this.line = line;
        }
    }

    private final class Faults implements ErrorHandler {

        @Override
        public void warning(String message, long at, long column) {
            findings.add(
                    Finding.warning(source.name(), inFile(at), null, ParserWords.warning(message)));
        }

        /// A prefix that isn't declared is missed in every block, and told of once.
        @Override
        public void error(String message, long at, long column) {
            if (!message.startsWith("Undefined prefix") || missingPrefixes.add(message)) {
                RdfParsing.this.error(inFile(at), column, ParserWords.said(message));
            }
            throw new SyntaxFault(message, inFile(at));
        }

        @Override
        public void fatal(String message, long at, long column) {
            error(message, at, column);
        }
    }
}

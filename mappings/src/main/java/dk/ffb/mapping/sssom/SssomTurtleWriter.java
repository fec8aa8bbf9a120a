package dk.ffb.mapping.sssom;

import dk.ffb.mapping.MappingSet;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Set;

/// Writes a mapping set as Turtle, for those who load RDF.
///
/// @param base under which codes and sets have their identifiers
/// @param parts what is written
public record SssomTurtleWriter(BaseUri base, Set<Part> parts) {

    /// What of a mapping set can be said in RDF.
    public enum Part {
        /// The links themselves, such as `skos:exactMatch`, between the concepts.
        LINKS,
        /// Each row with all its slots (SSSOM/RDF), which is an XKOS association as well.
        ROWS
    }

    public SssomTurtleWriter {
        parts = Set.copyOf(parts);
    }

    /// Writes all parts.
    public SssomTurtleWriter(BaseUri base) {
        this(base, EnumSet.allOf(Part.class));
    }

    public String write(MappingSet set) {
        var text = new StringWriter();
        try {
            write(set, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public void write(MappingSet set, Writer out) throws IOException {
        var document = new TurtleDocument(set, base, out);
        document.writePrefixes();
        if (parts.contains(Part.ROWS)) {
            document.writeSet();
        }
        if (parts.contains(Part.LINKS)) {
            document.writeLinks();
        }
        if (parts.contains(Part.ROWS)) {
            document.writeRows();
        }
        out.flush();
    }
}

package dk.ffb.vocabulary.skos;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/// The ways of writing RDF that are read and written here.
@SuppressWarnings("ImmutableEnumChecker") // Jena's constants and a List.of never change.
public enum RdfSyntax {
    TURTLE("text/turtle", Lang.TURTLE, RDFFormat.TURTLE, ".ttl", ".n3"),
    RDF_XML("application/rdf+xml", Lang.RDFXML, RDFFormat.RDFXML_PLAIN, ".rdf", ".owl", ".xml"),
    JSON_LD("application/ld+json", Lang.JSONLD, RDFFormat.JSONLD_PRETTY, ".jsonld", ".json"),
    N_TRIPLES("application/n-triples", Lang.NTRIPLES, RDFFormat.NTRIPLES, ".nt");

    private final String mediaType;
    private final Lang lang;
    private final RDFFormat format;
    private final List<String> endings;

    RdfSyntax(String mediaType, Lang lang, RDFFormat format, String... endings) {
        this.mediaType = mediaType;
        this.lang = lang;
        this.format = format;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /// What a file of this syntax is called, such as `.ttl`.
    public String ending() {
        return endings.getFirst();
    }

    /// The syntax that a file's name promises.
    public static Optional<RdfSyntax> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var syntax : values()) {
            if (syntax.endings.stream().anyMatch(lower::endsWith)) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }

    /// The syntax of a media type, without its parameters.
    public static Optional<RdfSyntax> ofMediaType(String type) {
        for (var syntax : values()) {
            if (syntax.mediaType.equalsIgnoreCase(type)) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }

    /// Whether every statement begins on a line of its own, so that a line is never long.
    boolean isLineBased() {
        return this == TURTLE || this == N_TRIPLES;
    }

    Lang lang() {
        return lang;
    }

    RDFFormat format() {
        return format;
    }
}

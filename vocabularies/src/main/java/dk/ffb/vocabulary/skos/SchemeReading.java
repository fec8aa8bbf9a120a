package dk.ffb.vocabulary.skos;

import dk.ffb.content.Said;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Reads who and what a vocabulary is from its concept scheme.
final class SchemeReading {

    private static final Set<Node> SILENT =
            Set.of(
                    Terms.TYPE,
                    Terms.NOTATION,
                    Terms.HAS_TOP_CONCEPT,
                    Terms.POSITION,
                    Terms.ORDER,
                    Terms.iri(Terms.XKOS, "numberOfLevels"),
                    Terms.iri(Terms.XKOS, "levels"));

    private static final List<Node> TITLES =
            List.of(Terms.TITLE, Terms.PREF_LABEL, Terms.RDFS_LABEL);
    private static final List<Node> DESCRIPTIONS = List.of(Terms.DESCRIPTION, Terms.DEFINITION);
    private static final Set<Node> SINGLE =
            Set.of(Terms.PUBLISHER, Terms.DCT_TYPE, Terms.SOURCE, Terms.VERSION, Terms.VALID_FROM);

    private final Blocks blocks;
    private final Block scheme;
    private final Report report;

    SchemeReading(Blocks blocks, Block scheme, Report report) {
        this.blocks = blocks;
        this.scheme = scheme;
        this.report = report;
    }

    /// The key that the scheme itself gives: its notation, or the last part of its URI.
    static Optional<VocabularyKey> key(Block scheme) {
        return scheme.first(Terms.NOTATION)
                .map(notation -> Literals.shown(notation.value()))
                .filter(VocabularyKey::isKey)
                .or(() -> lastSegment(scheme.subject).map(name -> name.toLowerCase(Locale.ROOT)))
                .filter(VocabularyKey::isKey)
                .map(VocabularyKey::new);
    }

    /// What stands behind the last slash or hash of a URI, decoded.
    static Optional<String> lastSegment(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        var uri = node.getURI();
        var cut = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1;
        var name = BaseUri.decode(uri.substring(cut));
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    Vocabulary vocabulary(VocabularyKey key, BaseUri base) {
        noteTheRest();
        return new Vocabulary(
                key,
                identifiers(key, base),
                texts(TITLES),
                texts(DESCRIPTIONS),
                name(Terms.PUBLISHER),
                scope(),
                name(Terms.SOURCE));
    }

    @Nullable String version() {
        return name(Terms.VERSION);
    }

    @Nullable LocalDate validFrom() {
        var stated = scheme.first(Terms.VALID_FROM);
        if (stated.isEmpty()) {
            return null;
        }
        var date = Literals.date(stated.get().value());
        if (date.isEmpty()) {
            report.error(
                    stated.get().place(),
                    Said.of(
                            "'%s' er ikke en dato (åååå-mm-dd)",
                            "'%s' is no date (yyyy-mm-dd)", Literals.shown(stated.get().value())));
        }
        return date.orElse(null);
    }

    /// What others call it. A scheme with an address of its own elsewhere keeps it as an
    /// identifier.
    private List<String> identifiers(VocabularyKey key, BaseUri base) {
        var identifiers = new LinkedHashSet<String>();
        for (var identifier : scheme.all(Terms.IDENTIFIER)) {
            var value = identifier.value();
            identifiers.add(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
        if (scheme.subject.isURI()) {
            var uri = scheme.subject.getURI();
            var own =
                    uri.equals(base.vocabulary(key)) || uri.equals(BaseUri.DEFAULT.vocabulary(key));
            if (!own) {
                identifiers.add(uri);
            }
        }
        return List.copyOf(identifiers);
    }

    private Texts texts(List<Node> properties) {
        for (var property : properties) {
            var gathered = new TextsGatherer();
            for (var statement : scheme.all(property)) {
                if (statement.value().isLiteral()) {
                    gathered.add(
                            Literals.language(statement.value()),
                            statement.value().getLiteralLexicalForm());
                }
            }
            if (!gathered.texts().isEmpty()) {
                return gathered.texts();
            }
        }
        return Texts.NONE;
    }

    /// A literal, or what a thing that is described in the file is called, or its address.
    private @Nullable String name(Node property) {
        return scheme.first(property).map(statement -> name(statement.value(), 0)).orElse(null);
    }

    private String name(Node value, int depth) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        var described = blocks.of(value);
        if (described.isPresent() && depth == 0) {
            for (var statement : described.get().statements()) {
                var local = Terms.prefixed(statement.property());
                if (statement.value().isLiteral()
                        && (local.endsWith("name")
                                || local.endsWith("abel")
                                || local.endsWith("title"))) {
                    return statement.value().getLiteralLexicalForm();
                }
            }
        }
        return value.toString();
    }

    private Vocabulary.Scope scope() {
        for (var type : scheme.all(Terms.DCT_TYPE)) {
            for (var scope : Vocabulary.Scope.values()) {
                if (type.value().equals(Terms.iri(Terms.FFB, scope.text()))) {
                    return scope;
                }
            }
            report.error(
                    type.place(),
                    Said.of(
                            "'%s' er hverken ffb:standard eller ffb:local",
                            "'%s' is neither ffb:standard nor ffb:local",
                            Literals.shown(type.value())));
        }
        return Vocabulary.Scope.STANDARD;
    }

    private void noteTheRest() {
        for (var property : SINGLE) {
            var stated = scheme.all(property);
            if (stated.size() > 1) {
                report.warning(
                        stated.get(1).place(),
                        Said.of(
                                "kun den første af %d bevares",
                                "only the first of %d is kept", stated.size()));
            }
        }
        for (var statement : scheme.statements()) {
            var property = statement.property();
            if (!SILENT.contains(property)
                    && !SINGLE.contains(property)
                    && !TITLES.contains(property)
                    && !DESCRIPTIONS.contains(property)
                    && !property.equals(Terms.IDENTIFIER)) {
                report.notKept(statement);
            }
        }
    }
}

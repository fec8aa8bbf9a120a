package dk.ffb.vocabulary.skos;

import dk.ffb.content.Nearest;
import dk.ffb.content.Place;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Reads one concept from its block.
final class ConceptReading {

    private final Blocks blocks;
    private final CodeNames codes;
    private final Report report;
    private final Set<ConceptField> says;
    private final ConceptBuilder concept;
    private final TextsGatherer labels = new TextsGatherer();
    private final TextsGatherer altLabels = new TextsGatherer();
    private final TextsGatherer hiddenLabels = new TextsGatherer();
    private final TextsGatherer definitions = new TextsGatherer();
    private final TextsGatherer notes = new TextsGatherer();
    private @Nullable Kind kind;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    private ConceptReading(
            Blocks blocks, CodeNames codes, Report report, Set<ConceptField> says, String code) {
        this.blocks = blocks;
        this.codes = codes;
        this.report = report;
        this.says = says;
        concept = new ConceptBuilder(code);
    }

    /// Reads the concept; what can't be read is reported and left out.
    static Concept read(
            Block block, Blocks blocks, CodeNames codes, Report report, Set<ConceptField> says) {
        var reading = new ConceptReading(blocks, codes, report, says, codes.of(block.subject));
        block.statements().forEach(reading::add);
        return reading.build(block);
    }

    private void add(Statement statement) {
        var property = ConceptProperty.of(statement.property());
        if (property.isEmpty()) {
            report.notKept(statement);
            return;
        }
        property.get().field().ifPresent(says::add);
        switch (property.get()) {
            case CODE, SILENT -> {}
            case LABEL -> text(statement, labels);
            case ALT_LABEL -> text(statement, altLabels);
            case HIDDEN_LABEL -> text(statement, hiddenLabels);
            case DEFINITION -> text(statement, definitions);
            case NOTE -> text(statement, notes);
            case PARENT -> concept(statement).ifPresent(concept::broader);
            case SUCCESSOR -> concept(statement).ifPresent(concept::replacedBy);
            case KIND -> kind(statement);
            case STATUS -> status(statement);
            case DEPRECATED -> deprecated(statement);
            case SCALE_VALUE -> scaleValue(statement);
            case VALID_FROM -> from = date(statement);
            case VALID_TO -> to = date(statement);
        }
    }

    private Concept build(Block block) {
        codes.parentsFromAbove(block.subject).forEach(concept::broader);
        return concept.labels(labels.texts())
                .altLabels(altLabels.texts())
                .hiddenLabels(hiddenLabels.texts())
                .definitions(definitions.texts())
                .notes(notes.texts())
                .kind(kind == null ? Kind.OTHER : kind)
                .validity(validity(block))
                .build();
    }

    private void text(Statement statement, TextsGatherer into) {
        var value = statement.value();
        if (!value.isLiteral()) {
            value = blocks.of(value).flatMap(described -> textOf(described)).orElse(value);
        }
        if (value.isLiteral()) {
            into.add(Literals.language(value), value.getLiteralLexicalForm());
        } else {
            error(statement, Said.of("er ikke en tekst", "is no text"));
        }
    }

    /// A label that is a thing of its own (SKOS-XL), or a note that is (SKOS reference, section
    /// 7.5).
    private static Optional<Node> textOf(Block described) {
        return described
                .first(Terms.LITERAL_FORM)
                .or(() -> described.first(Terms.VALUE))
                .map(Statement::value);
    }

    private Optional<String> concept(Statement statement) {
        var code = codes.find(statement.value());
        if (code.isEmpty()) {
            error(statement, Said.of("er ikke et begreb", "is no concept"));
        }
        return code;
    }

    private void kind(Statement statement) {
        var name = Terms.prefixed(statement.value());
        if (!name.startsWith("ffb:")) {
            report.notKept(statement);
            return;
        }
        var stated = Kind.of(name.substring(4));
        if (stated.isEmpty()) {
            var kinds = Arrays.stream(Kind.values()).map(Kind::text).toList();
            error(
                    statement,
                    Said.of(
                            "er ikke en kendt slags%s; de kendte er %s",
                            "is no kind%s; the kinds are %s",
                            Nearest.hint(name.substring(4), kinds),
                            String.join(", ", kinds)));
        } else if (kind != null && kind != stated.get()) {
            error(
                    statement,
                    Said.of(
                            "er endnu en slags ved siden af '%s'",
                            "is a second kind beside '%s'", kind.text()));
        } else {
            kind = stated.get();
        }
    }

    /// ADMS has four states, and the EU's authority lists have more; here a code is in use or not.
    private void status(Statement statement) {
        var name = SchemeReading.lastSegment(statement.value());
        var status =
                switch (name.orElse("").toLowerCase(java.util.Locale.ROOT)) {
                    case "completed", "underdevelopment", "current", "active" ->
                            Optional.of(Status.ACTIVE);
                    case "deprecated", "withdrawn", "retired", "replaced" ->
                            Optional.of(Status.DEPRECATED);
                    default -> Optional.<Status>empty();
                };
        status.ifPresentOrElse(
                concept::status,
                () ->
                        error(
                                statement,
                                Said.of(
                                        "er ikke en status; brug Completed eller Deprecated fra %s",
                                        "is no status; use Completed or Deprecated of %s",
                                        Terms.ADMS_STATUS)));
    }

    private void deprecated(Statement statement) {
        if (Literals.shown(statement.value()).equals("true")) {
            concept.status(Status.DEPRECATED);
        }
    }

    private void scaleValue(Statement statement) {
        var value = Literals.integer(statement.value());
        if (value.isEmpty()) {
            error(statement, Said.of("er ikke et helt tal", "is no whole number"));
        }
        concept.scaleValue(value.orElse(null));
    }

    private @Nullable LocalDate date(Statement statement) {
        var date = Literals.date(statement.value());
        if (date.isEmpty()) {
            error(statement, Said.of("er ikke en dato (åååå-mm-dd)", "is no date (yyyy-mm-dd)"));
        }
        return date.orElse(null);
    }

    private Validity validity(Block block) {
        if (from == null && to == null) {
            return Validity.ALWAYS;
        }
        if (from != null && to != null && !from.isBefore(to)) {
            report.error(
                    block.place(Terms.VALID_THROUGH),
                    Said.of(
                            "'%s' slutter %s; det skal være efter begyndelsen, %s",
                            "'%s' ends on %s, not after it begins on %s",
                            codes.of(block.subject),
                            to,
                            from));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private void error(Statement statement, Said what) {
        Place place = statement.place();
        report.error(place, Said.of("'%s' %s", "'%s' %s", Literals.shown(statement.value()), what));
    }
}

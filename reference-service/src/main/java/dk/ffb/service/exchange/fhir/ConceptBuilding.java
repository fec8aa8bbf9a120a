package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Nearest;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.service.exchange.fhir.ConceptDraft.Property;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.shapes.ConceptPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a concept of its draft, once all of the file is known.
final class ConceptBuilding {

    private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::text).toList();

    private final ConceptDraft draft;
    private final String language;
    private final Faults faults;
    private final Set<ConceptField> says;
    private final ConceptBuilder concept;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate deprecated;
    private boolean inactive;

    /// @param language of the file
    /// @param says takes the parts that the concept speaks of
    ConceptBuilding(ConceptDraft draft, String language, Faults faults, Set<ConceptField> says) {
        this.draft = draft;
        this.language = language;
        this.faults = faults;
        this.says = says;
        this.concept = new ConceptBuilder(draft.code());
    }

    /// @param parents stated elsewhere: by a list of children
    /// @param meanings of the codes of properties
    Concept build(List<String> parents, Map<String, ConceptProperty> meanings) {
        nested();
        for (var property : draft.properties) {
            Optional.ofNullable(meanings.get(property.code()))
                    .ifPresent(meaning -> property(meaning, property));
        }
        parents.forEach(concept::broader);
        words();
        concept.definitions(draft.definition.texts(language));
        saysIf(draft.definition.value() != null, ConceptField.DEFINITIONS);
        concept.validity(validity());
        return concept.build();
    }

    private void nested() {
        if (draft.parent != null && draft.parent.hasCode()) {
            concept.broader(draft.parent.code());
        }
        saysIf(draft.parent != null, ConceptField.BROADER);
    }

    private void words() {
        var labels = draft.display.texts(language);
        var alternatives = Texts.NONE;
        var hidden = Texts.NONE;
        for (var word : draft.designations) {
            var value = word.value();
            if (value == null) {
                faults.error(
                        word.line(), "designation", Said.of("har ingen værdi", "has no value"));
                continue;
            }
            var tag = word.language().isEmpty() ? language : word.language();
            var isLabel = labels.in(tag).isEmpty() && !isFurther(word);
            if (isLabel) {
                labels = labels.with(tag, List.of(value));
            } else if (word.use() == Designation.Use.HIDDEN) {
                draft.mark(ConceptPart.HIDDEN_LABEL, value, word.line());
                hidden = hidden.with(tag, List.of(value));
            } else if (!labels.in(tag).contains(value)) {
                draft.mark(ConceptPart.ALT_LABEL, value, word.line());
                alternatives = alternatives.with(tag, List.of(value));
            }
        }
        concept.labels(labels).altLabels(alternatives).hiddenLabels(hidden);
        saysIf(labels.byLanguage().size() > 1, ConceptField.OTHER_LANGUAGES);
        saysIf(!alternatives.isEmpty(), ConceptField.ALT_LABELS);
        saysIf(!hidden.isEmpty(), ConceptField.HIDDEN_LABELS);
    }

    private static boolean isFurther(Designation word) {
        return word.use() == Designation.Use.SYNONYM || word.use() == Designation.Use.HIDDEN;
    }

    private void saysIf(boolean said, ConceptField field) {
        if (said) {
            says.add(field);
        }
    }

    private void property(ConceptProperty meaning, Property property) {
        var value = property.value();
        if (value == null || value.isBlank()) {
            faults.error(
                    property.line(), meaning.code(), Said.of("har ingen værdi", "has no value"));
            return;
        }
        says.add(meaning.field());
        switch (meaning) {
            case PARENT -> {
                draft.mark(ConceptPart.PARENT, value, property.line());
                concept.broader(value);
            }
            case CHILD -> {} // told to the child
            case REPLACED_BY -> {
                draft.mark(ConceptPart.SUCCESSOR, value, property.line());
                concept.replacedBy(value);
            }
            case KIND -> kind(value, property.line());
            case STATUS -> status(value, property.line());
            case INACTIVE, RETIRED -> retire(value.equals("true"));
            case DEPRECATED, DEPRECATION_DATE -> deprecate(value);
            case RETIREMENT_DATE, VALID_TO -> to = date(meaning, value, property.line());
            case VALID_FROM -> from = date(meaning, value, property.line());
            case SCALE_VALUE -> scaleValue(value, property.line());
            case NOTE -> {
                draft.mark(ConceptPart.NOTE, value, property.line());
                concept.note(
                        Extension.value(property.extensions(), Uris.LANGUAGE).orElse(language),
                        value);
            }
        }
    }

    /// Others have kinds of their own: theirs are told of and left out.
    private void kind(String value, int line) {
        Kind.of(value)
                .ifPresentOrElse(
                        concept::kind,
                        () ->
                                faults.warning(
                                        line,
                                        "kind",
                                        Said.of(
                                                "'%s' er ingen af: %s%s",
                                                "'%s' is none of: %s%s",
                                                value,
                                                String.join(", ", KINDS),
                                                Nearest.hint(value, KINDS))));
    }

    private void status(String value, int line) {
        switch (value) {
            case "active", "draft", "experimental" -> {}
            case "deprecated" -> concept.status(Status.DEPRECATED);
            case "retired", "inactive" -> retire(true);
            default ->
                    faults.warning(
                            line,
                            "status",
                            Said.of(
                                    "'%s' er ingen af: draft, active, deprecated, retired",
                                    "'%s' is none of: draft, active, deprecated, retired", value));
        }
    }

    private void retire(boolean retired) {
        inactive |= retired;
        if (retired) {
            concept.status(Status.DEPRECATED);
        }
    }

    /// R4 has one name for the fact and for its date.
    private void deprecate(String value) {
        deprecated = FhirDate.day(value).orElse(deprecated);
        if (!value.equals("false")) {
            concept.status(Status.DEPRECATED);
        }
    }

    private @Nullable LocalDate date(ConceptProperty meaning, String value, int line) {
        var day = FhirDate.day(value);
        if (day.isEmpty()) {
            faults.error(
                    line,
                    meaning.code(),
                    Said.of(
                            "'%s' er ikke en dato som 2026-11-21",
                            "'%s' is no date of the form 2026-11-21", value));
        }
        return day.orElse(null);
    }

    private void scaleValue(String value, int line) {
        try {
            concept.scaleValue(new BigDecimal(value).intValueExact());
        } catch (ArithmeticException | NumberFormatException _) {
            faults.error(
                    line,
                    "itemWeight",
                    Said.of("'%s' er ikke et helt tal", "'%s' is no whole number", value));
        }
    }

    /// A deprecated code may still be used, so its deprecation ends nothing; an inactive one ended
    /// on that day.
    private Validity validity() {
        var end = to == null && inactive ? deprecated : to;
        if (from != null && end != null && !from.isBefore(end)) {
            faults.error(
                    draft.line,
                    "validTo",
                    Said.of("%s er ikke efter %s", "%s is not after %s", end, from));
            return Validity.ALWAYS;
        }
        saysIf(end != null, ConceptField.VALIDITY);
        return from == null && end == null ? Validity.ALWAYS : new Validity(from, end);
    }
}

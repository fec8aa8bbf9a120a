package dk.ffb.service.draft.edit;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a concept, collection, row or description that is edited by itself.
///
/// What its value is, [Form] says. An empty value is no value: the part is left out.
public enum Part {
    KIND("kind", Form.TEXT, choices(Kind.values(), Kind::text)),
    STATUS("status", Form.TEXT, choices(Status.values(), Status::text)),
    LABELS("labels", Form.TEXTS),
    ALT_LABELS("altLabels", Form.TEXTS),
    HIDDEN_LABELS("hiddenLabels", Form.TEXTS),
    DEFINITIONS("definitions", Form.TEXTS),
    SCOPE_NOTES("scopeNotes", Form.TEXTS),
    BROADER("broader", Form.LIST),
    SCALE_VALUE("scaleValue", Form.NUMBER),
    VALID_FROM("validFrom", Form.DAY),
    VALID_TO("validTo", Form.DAY),
    REPLACED_BY("replacedBy", Form.LIST),

    TITLES("titles", Form.TEXTS),
    DESCRIPTIONS("descriptions", Form.TEXTS),
    MEMBERS("members", Form.LIST),
    PUBLISHER("publisher", Form.TEXT),
    IDENTIFIERS("identifiers", Form.LIST),
    SOURCE("source", Form.TEXT),

    RELATION("relation", Form.TEXT, choices(Relation.values(), Relation::text)),
    CONFIDENCE("confidence", Form.FRACTION),
    JUSTIFICATION("justification", Form.TEXT),
    SOURCE_LABEL("sourceLabel", Form.TEXT),
    TARGET_LABEL("targetLabel", Form.TEXT),
    COMMENT("comment", Form.TEXT),
    SLOTS("slots", Form.SLOTS);

    /// What the value of a part is in Java.
    public enum Form {
        /// A `String`, never empty.
        TEXT,
        /// [dk.ffb.vocabulary.Texts]
        TEXTS,
        /// A `List` of `String`
        LIST,
        /// An `Integer`
        NUMBER,
        /// A `Double` from 0 to 1
        FRACTION,
        /// A `LocalDate`
        DAY,
        /// A `SequencedMap` of SSSOM slots by name: texts of rows, lists of texts of sets
        SLOTS
    }

    private final String text;
    private final Form form;

    @SuppressWarnings("ImmutableEnumChecker") // List.of and toList are immutable
    private final List<String> choices;

    Part(String text, Form form) {
        this(text, form, List.of());
    }

    Part(String text, Form form, List<String> choices) {
        this.text = text;
        this.form = form;
        this.choices = choices;
    }

    private static <T> List<String> choices(T[] values, Function<T, String> text) {
        return Arrays.stream(values).map(text).toList();
    }

    /// The name in files and answers.
    public String text() {
        return text;
    }

    public Form form() {
        return form;
    }

    /// All values that there are; empty where any will do.
    public List<String> choices() {
        return choices;
    }

    public static Optional<Part> of(String text) {
        return Arrays.stream(values()).filter(part -> part.text.equals(text)).findFirst();
    }
}

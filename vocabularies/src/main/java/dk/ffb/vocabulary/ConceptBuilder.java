package dk.ffb.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers a concept from a file, property by property. Not for two threads.
public final class ConceptBuilder {

    private final String code;
    private Kind kind = Kind.OTHER;
    private Status status = Status.ACTIVE;
    private Texts labels = Texts.NONE;
    private Texts altLabels = Texts.NONE;
    private Texts hiddenLabels = Texts.NONE;
    private Texts definitions = Texts.NONE;
    private Texts notes = Texts.NONE;
    private final List<String> broader = new ArrayList<>();
    private @Nullable Integer scaleValue;
    private Validity validity = Validity.ALWAYS;
    private final List<String> replacedBy = new ArrayList<>();

    public ConceptBuilder(String code) {
        this.code = code;
    }

    ConceptBuilder(Concept concept) {
        this(concept.code());
        kind = concept.kind();
        status = concept.status();
        labels = concept.labels();
        altLabels = concept.altLabels();
        hiddenLabels = concept.hiddenLabels();
        definitions = concept.definitions();
        notes = concept.notes();
        broader.addAll(concept.broader());
        scaleValue = concept.scaleValue();
        validity = concept.validity();
        replacedBy.addAll(concept.replacedBy());
    }

    public ConceptBuilder kind(Kind value) {
        kind = value;
        return this;
    }

    public ConceptBuilder status(Status value) {
        status = value;
        return this;
    }

    public ConceptBuilder label(String language, String text) {
        labels = labels.with(language, List.of(text));
        return this;
    }

    public ConceptBuilder labels(Texts value) {
        labels = value;
        return this;
    }

    public ConceptBuilder altLabel(String language, String text) {
        altLabels = altLabels.with(language, List.of(text));
        return this;
    }

    public ConceptBuilder altLabels(Texts value) {
        altLabels = value;
        return this;
    }

    public ConceptBuilder hiddenLabel(String language, String text) {
        hiddenLabels = hiddenLabels.with(language, List.of(text));
        return this;
    }

    public ConceptBuilder hiddenLabels(Texts value) {
        hiddenLabels = value;
        return this;
    }

    public ConceptBuilder definition(String language, String text) {
        definitions = definitions.with(language, List.of(text));
        return this;
    }

    public ConceptBuilder definitions(Texts value) {
        definitions = value;
        return this;
    }

    public ConceptBuilder note(String language, String text) {
        notes = notes.with(language, List.of(text));
        return this;
    }

    public ConceptBuilder notes(Texts value) {
        notes = value;
        return this;
    }

    /// One more parent; a parent that is there already is not repeated.
    public ConceptBuilder broader(String parent) {
        if (!broader.contains(parent)) {
            broader.add(parent);
        }
        return this;
    }

    public ConceptBuilder broader(List<String> parents) {
        broader.clear();
        parents.forEach(this::broader);
        return this;
    }

    public ConceptBuilder scaleValue(@Nullable Integer value) {
        scaleValue = value;
        return this;
    }

    public ConceptBuilder validity(Validity value) {
        validity = value;
        return this;
    }

    public ConceptBuilder replacedBy(String successor) {
        if (!replacedBy.contains(successor)) {
            replacedBy.add(successor);
        }
        return this;
    }

    public ConceptBuilder replacedBy(List<String> successors) {
        replacedBy.clear();
        successors.forEach(this::replacedBy);
        return this;
    }

    public Concept build() {
        return new Concept(
                code,
                kind,
                status,
                labels,
                altLabels,
                hiddenLabels,
                definitions,
                notes,
                broader,
                scaleValue,
                validity,
                replacedBy);
    }
}

package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.List;

/// Where a name of a concept comes from. The order is that of the index: within one length of name
/// the preferred label comes first.
enum Source {
    LABEL("label"),
    ALT_LABEL("altLabel"),
    HIDDEN_LABEL("hiddenLabel"),
    DEFINITION("definition"),
    NOTE("note");

    private final String field;

    Source(String field) {
        this.field = field;
    }

    /// The name of the field in answers.
    String field() {
        return field;
    }

    private static final List<Source> NUMBERED = List.of(values());

    /// From 0, in the order of the index.
    int number() {
        return NUMBERED.indexOf(this);
    }

    static Source numbered(int number) {
        return NUMBERED.get(number);
    }

    boolean isName() {
        return compareTo(DEFINITION) < 0;
    }

    /// A text of a concept and its language.
    record Text(String language, String text) {
        boolean isEnglish() {
            return language.startsWith(Texts.ENGLISH);
        }
    }

    /// The texts of the concept from here, in a fixed order. A concept without a label is known by
    /// its code.
    List<Text> texts(Concept concept) {
        return switch (this) {
            case LABEL ->
                    concept.labels().isEmpty()
                            ? List.of(new Text(Texts.DANISH, concept.code()))
                            : flat(concept.labels());
            case ALT_LABEL -> flat(concept.altLabels());
            case HIDDEN_LABEL -> flat(concept.hiddenLabels());
            case DEFINITION -> flat(concept.definitions());
            case NOTE -> flat(concept.notes());
        };
    }

    private static List<Text> flat(Texts texts) {
        var flat = new ArrayList<Text>();
        texts.byLanguage()
                .forEach((language, all) -> all.forEach(t -> flat.add(new Text(language, t))));
        return flat;
    }
}

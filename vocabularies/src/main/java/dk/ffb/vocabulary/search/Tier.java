package dk.ffb.vocabulary.search;

import java.util.List;

/// The steps of the ranking, best first. A hit of one step is before every hit of the next; within
/// a step hits are in the order of names ([Name]).
enum Tier {
    CONCEPT_OF_CODE(How.MAPPED_CODE, false),
    CODE(How.CODE, true),
    CODE_WITHOUT_POINTS(How.CODE, true),
    START_OF_UUID(How.CODE, true),
    PARAGRAPH_OF_CONCEPT(How.MAPPED_CODE, false),
    PARAGRAPH(How.CODE, false),
    PARAGRAPH_FURTHER_OFF(How.MAPPED_CODE, false),
    LABEL(How.EXACT, true),
    OTHER_LABEL(How.EXACT, true),
    LABEL_JOINED(How.EXACT, true),
    LABEL_IN_OTHER_FORM(How.STEM, true),
    CONCEPT_OF_LABEL(How.MAPPED_CODE, false),
    CODE_OF_LETTERS(How.CODE, true),
    BEGINNING_OF_CODE(How.PREFIX, false),
    FIRST_WORDS(How.PREFIX, true),
    WORDS(How.PREFIX, true),
    WORDS_AS_ONE(How.PREFIX, true),
    BEGINNING_OF_NAME(How.PREFIX, false),
    BEGINNING_OF_WORD(How.PREFIX, false),
    FORMS(How.STEM, true),
    ROOTS(How.STEM, false),
    PARTS(How.PART, false),
    ROOTS_OF_PARTS(How.PART, false),
    WITHOUT_WEAK_WORDS(How.PART, false),
    MAPPED_CODE(How.MAPPED_CODE, false),
    MAPPED_LABEL(How.MAPPED_CODE, false),
    DEFINITION(How.DEFINITION, false),
    ALL_WORDS_OF_CONCEPT(How.PART, false),
    SLIP(How.FUZZY, false),
    SLIP_OF_CONCEPT(How.FUZZY, false),
    PARTS_OF_WORD(How.PART, false),
    SOME_WORDS(How.PART, false),
    CODE_ABOVE(How.PREFIX, false);

    private static final List<Tier> STEPS = List.of(values());

    private final How how;

    private final boolean leadsOn;

    Tier(How how, boolean leadsOn) {
        this.how = how;
        this.leadsOn = leadsOn;
    }

    /// Whether what is found so is sure enough to go on to what it is mapped to.
    boolean leadsOn() {
        return leadsOn;
    }

    static Tier best() {
        return STEPS.getFirst();
    }

    /// From 1, the weakest.
    int height() {
        return STEPS.size() - STEPS.indexOf(this);
    }

    How how() {
        return how;
    }
}

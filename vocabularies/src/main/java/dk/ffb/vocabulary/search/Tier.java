package dk.ffb.vocabulary.search;

import java.util.List;

/// The steps of the ranking, best first. A hit of one step is before every hit of the next; within
/// a step hits are in the order of names ([Name]).
enum Tier {
    CODE(How.CODE),
    CODE_WITHOUT_POINTS(How.CODE),
    START_OF_UUID(How.CODE),
    PARAGRAPH_OF_CONCEPT(How.MAPPED_CODE),
    PARAGRAPH(How.CODE),
    PARAGRAPH_FURTHER_OFF(How.MAPPED_CODE),
    LABEL(How.EXACT),
    OTHER_LABEL(How.EXACT),
    LABEL_JOINED(How.EXACT),
    LABEL_IN_OTHER_FORM(How.STEM),
    CODE_OF_LETTERS(How.CODE),
    BEGINNING_OF_CODE(How.PREFIX),
    FIRST_WORDS(How.PREFIX),
    WORDS(How.PREFIX),
    BEGINNING_OF_NAME(How.PREFIX),
    BEGINNING_OF_WORD(How.PREFIX),
    FORMS(How.STEM),
    ROOTS(How.STEM),
    PARTS(How.PART),
    ROOTS_OF_PARTS(How.PART),
    MAPPED_CODE(How.MAPPED_CODE),
    MAPPED_LABEL(How.MAPPED_CODE),
    DEFINITION(How.DEFINITION),
    ALL_WORDS_OF_CONCEPT(How.PART),
    SLIP(How.FUZZY),
    PARTS_OF_WORD(How.PART),
    SOME_WORDS(How.PART);

    private static final List<Tier> STEPS = List.of(values());

    private final How how;

    Tier(How how) {
        this.how = how;
    }

    /// From 1, the weakest.
    int height() {
        return STEPS.size() - STEPS.indexOf(this);
    }

    How how() {
        return how;
    }
}

package dk.ffb.vocabulary.search;

/// The fields of the index. A document is one name of a concept: a label, an alternative label, a
/// mapped code with its label, a definition.
final class Fields {

    /// Codes in the form of [CodeForms#key], and [CodeForms#bare].
    static final String CODE = "code";

    static final String BARE_CODE = "bare";

    /// The paragraph that a code stands for.
    static final String PARAGRAPH = "paragraph";

    /// Paragraphs that a text speaks of.
    static final String CITED = "cited";

    /// The whole name, its words with one space between, and without any.
    static final String WHOLE = "whole";

    static final String JOINED = "joined";

    /// The stems of the whole name, without words that may be left out.
    static final String WHOLE_STEMS = "wholeStems";

    /// The first word of the name, and how it begins (up to [#GRAM] letters).
    static final String FIRST = "first";

    static final String FIRST_START = "firstStart";

    /// Words, and how they begin (up to [#GRAM] letters).
    static final String WORD = "word";

    /// Words of names alone, to be looked through for beginnings.
    static final String NAME_WORD = "nameWord";

    static final String WORD_START = "wordStart";

    /// Levels of [WordForms].
    static final String STEM = "stem";

    static final String ROOT = "root";
    static final String PART = "part";

    /// Roots of words and of parts of words.
    static final String ANY_ROOT = "anyRoot";

    /// Beginnings are kept up to this length; longer ones are few enough to be looked through.
    static final int GRAM = 4;

    private Fields() {}
}

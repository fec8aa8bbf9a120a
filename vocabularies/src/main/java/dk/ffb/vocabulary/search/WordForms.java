package dk.ffb.vocabulary.search;

import java.util.List;

/// What the search knows of one word: the levels on which two words can meet.
///
/// @param surface the folded word
/// @param stem what all forms of the word share
/// @param root what all words of one root share
/// @param parts of a compound, and the parts of its parts
/// @param topParts the parts that together make up the compound
record WordForms(
        String surface, String stem, String root, List<PartForms> parts, List<PartForms> topParts) {

    /// A part of a compound.
    ///
    /// @param start of the part in the folded word
    /// @param end of the part in the folded word
    record PartForms(String stem, String root, int start, int end) {}
}

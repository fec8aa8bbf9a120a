package dk.ffb.mapping.translate;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Code;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer to one [TranslationQuery].
///
/// @param source the code that was asked for
/// @param label what the source vocabulary calls it, where the code is known
/// @param notes what a reader must know to trust the answer
/// @param translations best first; for a retired code those of its successors
/// @param suggestions codes that might have been meant, for an unknown code
/// @param replacedBy the successors of a retired code
public record Answer(
        Outcome outcome,
        Code source,
        @Nullable String label,
        List<Note> notes,
        List<Translation> translations,
        List<Suggestion> suggestions,
        List<Code> replacedBy) {

    public Answer {
        notes = List.copyOf(notes);
        translations = List.copyOf(translations);
        suggestions = List.copyOf(suggestions);
        replacedBy = List.copyOf(replacedBy);
    }

    /// The one best translation, where the outcome is [Outcome#TRANSLATED].
    public Optional<Translation> best() {
        return outcome == Outcome.TRANSLATED
                ? Optional.of(translations.getFirst())
                : Optional.empty();
    }

    /// The translations that share the best relation and confidence, whatever the outcome; to
    /// choose among them would be a guess.
    public List<Translation> equallyBest() {
        return translations.isEmpty()
                ? translations
                : translations.stream()
                        .filter(each -> Ranking.areAsGood(translations.getFirst(), each))
                        .toList();
    }

    /// One target and the way to it.
    ///
    /// @param confidence the product of those along the path; absent where no step has one
    /// @param inherited whether it is that of an ancestor of the source
    /// @param path from the source to the target, a step a hop
    public record Translation(
            Code target,
            String label,
            Relation relation,
            @Nullable Double confidence,
            boolean inherited,
            List<Step> path) {

        public Translation {
            path = List.copyOf(path);
        }
    }

    /// One mapping along the way.
    ///
    /// @param release version label of the mapping set's release
    /// @param inverted whether the row was read from object to subject; the relation is as read
    public record Step(
            MappingSetKey mappingSet,
            String release,
            boolean inverted,
            Relation relation,
            @Nullable Double confidence,
            Code from,
            Code to,
            @Nullable String justification) {}

    /// A code that might have been meant.
    public record Suggestion(Code code, String label) {}

    /// Something that a reader must know, in both languages.
    ///
    /// @param type stable name for programs, such as `before-first-release`
    public record Note(String type, String danish, String english) {
        public String in(String language) {
            return language.equals("en") ? english : danish;
        }
    }
}

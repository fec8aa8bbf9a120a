package dk.ffb.service.draft.check;

import dk.ffb.content.Finding.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that is wrong, or looks wrong, with a draft.
///
/// @param severity an error stops submission and publication; a warning takes a word from the
///   approver
/// @param item the code, key or row that it is about; absent where it is the whole
/// @param part which part of the item, by the name that a column of a plain file has; absent where
///   it is the item
/// @param known whether the release that the draft is made from has it already; then nobody needs
///   to say a word about it
public record Check(
        Severity severity,
        Rule rule,
        @Nullable String item,
        @Nullable String part,
        String danish,
        String english,
        boolean known) {

    /// Which of the rules it breaks.
    public enum Rule {
        /// SKOS integrity: texts, codes, hierarchy, collections.
        INTEGRITY,
        /// The SHACL shapes of this project's profile.
        SHAPES,
        /// A published code is never deleted or used again.
        LIFECYCLE,
        /// What rows say of codes, and what can't all be true.
        MAPPING,
        /// A change and the base exclude each other.
        CONFLICT,
        /// There is a later release.
        BASE,
        /// The draft changes nothing.
        EMPTY;

        /// The name in answers.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Check error(Rule rule, @Nullable String item, String danish, String english) {
        return new Check(Severity.ERROR, rule, item, null, danish, english, false);
    }

    static Check warning(Rule rule, @Nullable String item, String danish, String english) {
        return new Check(Severity.WARNING, rule, item, null, danish, english, false);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// Whether it stops what comes next: the base's own faults are nobody's here.
    public boolean stops() {
        return isError() && !known;
    }

    public boolean needsWord() {
        return !isError() && !known;
    }

    public String message(String language) {
        return language.equals("en") ? english : danish;
    }

    Check ofAnyItem() {
        return new Check(severity, rule, null, part, danish, english, known);
    }

    Check asKnown() {
        return new Check(severity, rule, item, part, danish, english, true);
    }
}

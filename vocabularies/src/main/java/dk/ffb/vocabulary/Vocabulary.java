package dk.ffb.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A vocabulary (a SKOS concept scheme): who publishes it and how it is addressed.
///
/// @param key its short name here
/// @param identifiers what others call it: OIDs as `urn:oid:…`, FHIR canonical URLs
/// @param titles what it is called
/// @param descriptions what it holds
/// @param publisher who answers for it
/// @param scope common to all, or one system's own
/// @param source where its facts come from
public record Vocabulary(
        VocabularyKey key,
        List<String> identifiers,
        Texts titles,
        Texts descriptions,
        @Nullable String publisher,
        Scope scope,
        @Nullable String source) {

    /// Whose a vocabulary is.
    public enum Scope {
        STANDARD,
        LOCAL;

        /// The name in files and answers.
        public String text() {
            return this == STANDARD ? "standard" : "local";
        }
    }

    public Vocabulary {
        identifiers = List.copyOf(identifiers);
    }

    /// A local vocabulary of which no more than the key is known.
    public static Vocabulary local(VocabularyKey key) {
        return new Vocabulary(
                key, List.of(), Texts.danish(key.value()), Texts.NONE, null, Scope.LOCAL, null);
    }

    /// The identifier that FHIR and others know it by: the first one, else its URI under the base.
    public String system(BaseUri base) {
        return identifiers.isEmpty() ? base.vocabulary(key) : identifiers.getFirst();
    }

    public String title(String language) {
        return titles.best(language).orElse(key.value());
    }
}

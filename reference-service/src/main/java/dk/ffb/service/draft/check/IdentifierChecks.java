package dk.ffb.service.draft.check;

import dk.ffb.content.Said;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.draft.check.Check.Rule;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is wrong with the names by which others know a vocabulary: one that is another's gives the
/// wrong answers, and one that goes leaves those who ask by it without any.
public final class IdentifierChecks {

    private IdentifierChecks() {}

    /// @param edition what others have published by now
    static List<Check> of(Vocabulary before, Vocabulary now, Edition edition) {
        var checks = new ArrayList<Check>();
        taken(edition, now.key(), now.identifiers())
                .map(it -> Check.error(Rule.INTEGRITY, null, it.danish(), it.english()))
                .forEach(checks::add);
        before.identifiers().stream()
                .filter(identifier -> !now.identifiers().contains(identifier))
                .map(IdentifierChecks::gone)
                .forEach(checks::add);
        return checks;
    }

    /// The identifiers by which another vocabulary is known already.
    public static Stream<Said> taken(Edition edition, VocabularyKey key, List<String> identifiers) {
        return identifiers.stream()
                .flatMap(identifier ->
                        edition.vocabulary(identifier).stream()
                                .filter(other -> !other.equals(key))
                                .map(other ->
                                        Said.of(
                                                "Identifikatoren %s hører til vokabularet %s.",
                                                "The identifier %s belongs to the vocabulary %s.",
                                                identifier,
                                                other)));
    }

    private static Check gone(String identifier) {
        return Check.warning(
                Rule.INTEGRITY,
                null,
                "Identifikatoren %s forsvinder, og kald, der bruger den, får intet svar."
                        .formatted(identifier),
                "The identifier %s goes, and calls that use it get no answer."
                        .formatted(identifier));
    }
}

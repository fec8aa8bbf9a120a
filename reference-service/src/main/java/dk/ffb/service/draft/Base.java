package dk.ffb.service.draft;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What the changes of a draft are made to.
public sealed interface Base {

    /// The label of the release; empty where there was none.
    Optional<String> version();

    /// A release.
    record Published(String label) implements Base {
        @Override
        public Optional<String> version() {
            return Optional.of(label);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /// Nothing: the draft is to become the first release.
    ///
    /// @param content no more than what a draft can't change: the key, and whose it is or what it
    ///   leads between
    record Nothing(Content content) implements Base {

        public static Nothing of(VocabularyKey key, Scope scope) {
            var vocabulary =
                    new Vocabulary(key, List.of(), Texts.NONE, Texts.NONE, null, scope, null);
            return new Nothing(
                    new Content.OfVocabulary(
                            new VocabularyContent(vocabulary, null, null, List.of(), List.of())));
        }

        public static Nothing of(MappingSetKey key, VocabularyKey subject, VocabularyKey object) {
            return new Nothing(
                    new Content.OfMappingSet(
                            new MappingSet(
                                    key,
                                    subject,
                                    object,
                                    Texts.NONE,
                                    Texts.NONE,
                                    null,
                                    null,
                                    new LinkedHashMap<>(),
                                    List.of())));
        }

        @Override
        public Optional<String> version() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "–";
        }
    }
}

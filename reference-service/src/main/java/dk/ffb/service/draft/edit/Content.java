package dk.ffb.service.draft.edit;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.vocabulary.VocabularyContent;

/// What a vocabulary or mapping set says, published or drafted.
public sealed interface Content {

    Subject subject();

    String key();

    /// Whether there are neither concepts nor rows.
    boolean isEmpty();

    /// A vocabulary.
    record OfVocabulary(VocabularyContent value) implements Content {
        @Override
        public Subject subject() {
            return Subject.VOCABULARY;
        }

        @Override
        public String key() {
            return value.vocabulary().key().value();
        }

        @Override
        public boolean isEmpty() {
            return value.concepts().isEmpty();
        }
    }

    /// A mapping set.
    record OfMappingSet(MappingSet value) implements Content {
        @Override
        public Subject subject() {
            return Subject.MAPPING_SET;
        }

        @Override
        public String key() {
            return value.key().value();
        }

        @Override
        public boolean isEmpty() {
            return value.mappings().isEmpty() && value.denied().isEmpty();
        }
    }
}

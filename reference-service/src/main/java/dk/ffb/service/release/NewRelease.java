package dk.ffb.service.release;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.vocabulary.VocabularyContent;
import java.time.LocalDate;

/// Checked content that is to be published under a label.
public sealed interface NewRelease {

    String version();

    LocalDate validFrom();

    /// The publisher's word on it; may be empty.
    String note();

    Subject subject();

    /// The key of the vocabulary or mapping set.
    String key();

    /// How many concepts or mappings it holds.
    int size();

    /// SHA-256 of the content, in hexadecimal.
    String hash();

    /// A release of a vocabulary with its label and first day.
    static OfVocabulary of(
            VocabularyContent content, String version, LocalDate validFrom, String note) {
        var labelled =
                new VocabularyContent(
                        content.vocabulary(),
                        version,
                        validFrom,
                        content.concepts(),
                        content.collections());
        return new OfVocabulary(labelled, version, validFrom, note, ContentHash.of(labelled));
    }

    /// A release of a mapping set with its label and first day.
    static OfMappingSet of(MappingSet content, String version, LocalDate validFrom, String note) {
        var labelled =
                new MappingSet(
                        content.key(),
                        content.subject(),
                        content.object(),
                        content.titles(),
                        content.descriptions(),
                        version,
                        validFrom,
                        content.slots(),
                        content.mappings(),
                        content.denied());
        return new OfMappingSet(labelled, version, validFrom, note, ContentHash.of(labelled));
    }

    /// A release of a vocabulary, whose content bears the label and the day too.
    record OfVocabulary(
            VocabularyContent content,
            String version,
            LocalDate validFrom,
            String note,
            String hash)
            implements NewRelease {

        @Override
        public Subject subject() {
            return Subject.VOCABULARY;
        }

        @Override
        public String key() {
            return content.vocabulary().key().value();
        }

        @Override
        public int size() {
            return content.concepts().size();
        }
    }

    /// A release of a mapping set, whose content bears the label and the day too.
    record OfMappingSet(
            MappingSet content, String version, LocalDate validFrom, String note, String hash)
            implements NewRelease {

        @Override
        public Subject subject() {
            return Subject.MAPPING_SET;
        }

        @Override
        public String key() {
            return content.key().value();
        }

        @Override
        public int size() {
            return content.mappings().size();
        }
    }
}

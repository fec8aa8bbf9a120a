package dk.ffb.service.exchange;

import dk.ffb.content.Source;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A file that is to be published, and what its author says beside it.
///
/// @param vocabulary what the file's vocabulary is called; else the file says it
/// @param mappingSet what the file's mapping set is called; else the file says it
/// @param subject the vocabulary of a mapping set's source codes; else the file says it
/// @param object the vocabulary of a mapping set's target codes; else the file says it
/// @param version the label; else the file says it
/// @param validFrom the first day for which it holds; else the file or its label says it
/// @param mode whether to publish
/// @param who the person or program that imports
/// @param note the publisher's word on it; may be empty
public record ImportRequest(
        Source file,
        @Nullable VocabularyKey vocabulary,
        @Nullable MappingSetKey mappingSet,
        @Nullable VocabularyKey subject,
        @Nullable VocabularyKey object,
        @Nullable String version,
        @Nullable LocalDate validFrom,
        Mode mode,
        String who,
        String note) {

    /// Whether anything is changed.
    public enum Mode {
        PUBLISH,
        /// All is checked and compared, and nothing is published.
        DRY_RUN
    }

    /// A request that leaves all to the file.
    public static ImportRequest of(Source file, String who) {
        return new ImportRequest(file, null, null, null, null, null, null, Mode.PUBLISH, who, "");
    }

    public ImportRequest vocabulary(@Nullable VocabularyKey key) {
        return new ImportRequest(
                file, key, mappingSet, subject, object, version, validFrom, mode, who, note);
    }

    public ImportRequest mappingSet(@Nullable MappingSetKey key) {
        return new ImportRequest(
                file, vocabulary, key, subject, object, version, validFrom, mode, who, note);
    }

    public ImportRequest between(@Nullable VocabularyKey source, @Nullable VocabularyKey target) {
        return new ImportRequest(
                file, vocabulary, mappingSet, source, target, version, validFrom, mode, who, note);
    }

    public ImportRequest version(@Nullable String label) {
        return new ImportRequest(
                file, vocabulary, mappingSet, subject, object, label, validFrom, mode, who, note);
    }

    public ImportRequest validFrom(@Nullable LocalDate day) {
        return new ImportRequest(
                file, vocabulary, mappingSet, subject, object, version, day, mode, who, note);
    }

    public ImportRequest mode(Mode value) {
        return new ImportRequest(
                file,
                vocabulary,
                mappingSet,
                subject,
                object,
                version,
                validFrom,
                value,
                who,
                note);
    }

    public ImportRequest note(String text) {
        return new ImportRequest(
                file, vocabulary, mappingSet, subject, object, version, validFrom, mode, who, text);
    }
}

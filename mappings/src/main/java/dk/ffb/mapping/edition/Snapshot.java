package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.translate.Answer.Note;
import dk.ffb.mapping.translate.Translator;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.search.ConceptSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/// What holds on one day in one edition: for each vocabulary and mapping set the release in force.
public final class Snapshot {

    public LocalDate at() {
        throw new UnsupportedOperationException();
    }

    public Edition edition() {
        throw new UnsupportedOperationException();
    }

    public Optional<VocabularyRelease> vocabulary(VocabularyKey key) {
        throw new UnsupportedOperationException();
    }

    /// Releases in force, by key.
    public SequencedCollection<VocabularyRelease> vocabularies() {
        throw new UnsupportedOperationException();
    }

    public Optional<MappingSetRelease> mappingSet(MappingSetKey key) {
        throw new UnsupportedOperationException();
    }

    /// Releases in force, by key.
    public SequencedCollection<MappingSetRelease> mappingSets() {
        throw new UnsupportedOperationException();
    }

    public Translator translator() {
        throw new UnsupportedOperationException();
    }

    /// The index of what holds on this day, made when it is first asked for.
    public ConceptSearch search() {
        throw new UnsupportedOperationException();
    }

    /// What a reader must know of answers about a vocabulary, such as `before-first-release`.
    public List<Note> notes(VocabularyKey vocabulary) {
        throw new UnsupportedOperationException();
    }
}

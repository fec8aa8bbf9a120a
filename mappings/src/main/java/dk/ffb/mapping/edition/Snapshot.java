package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.translate.Answer.Note;
import dk.ffb.mapping.translate.Translator;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.SearchIndexer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/// What holds on one day in one edition: for each vocabulary and mapping set the release in force.
/// Immutable; for many threads.
public final class Snapshot {

    private final Edition edition;
    private final LocalDate at;
    private final Period period;
    private final SearchIndexes.Held held;
    private final SearchIndexes indexes;
    private final Translator translator;

    Snapshot(Edition edition, LocalDate at, Period period, int stretch, SearchIndexes indexes) {
        this.edition = edition;
        this.at = at;
        this.period = period;
        held = new SearchIndexes.Held(period.contents(), stretch);
        this.indexes = indexes;
        translator = period.network().translator(at);
    }

    public LocalDate at() {
        return at;
    }

    public Edition edition() {
        return edition;
    }

    public Optional<VocabularyRelease> vocabulary(VocabularyKey key) {
        return Optional.ofNullable(period.vocabularies().get(key));
    }

    /// Releases in force, by key.
    public SequencedCollection<VocabularyRelease> vocabularies() {
        return period.vocabularies().sequencedValues();
    }

    public Optional<MappingSetRelease> mappingSet(MappingSetKey key) {
        return Optional.ofNullable(period.mappingSets().get(key));
    }

    /// Releases in force, by key.
    public SequencedCollection<MappingSetRelease> mappingSets() {
        return period.mappingSets().sequencedValues();
    }

    public Translator translator() {
        return translator;
    }

    /// The index of what holds on this day, made when it is first asked for, which takes a while.
    public ConceptSearch search() {
        return indexes.get(held, this::index);
    }

    /// The index, where it need not be waited for.
    public Optional<ConceptSearch> readySearch() {
        return indexes.ready(held);
    }

    private ConceptSearch index() {
        var contents = vocabularies().stream().map(VocabularyRelease::content).toList();
        return new SearchIndexer().index(contents, period.network().mappedTerms(at), at);
    }

    /// What a reader must know of answers about a vocabulary, such as `before-first-release`.
    public List<Note> notes(VocabularyKey vocabulary) {
        return translator.notes(vocabulary);
    }

    /// What a reader must know of answers about a mapping set, such as `before-first-release`.
    public List<Note> notes(MappingSetKey mappingSet) {
        return translator.notes(mappingSet);
    }
}

package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Builds the index that [ConceptSearch] asks.
public final class SearchIndexer {

    private final SearchWords words;

    /// With the words that are shipped with the content.
    public SearchIndexer() {
        this(SearchWords.shipped());
    }

    public SearchIndexer(SearchWords words) {
        this.words = words;
    }

    /// Indexes the concepts of these vocabularies that hold on the day.
    ///
    /// @param mapped what other vocabularies call a concept, found as `mapped-code`
    public ConceptSearch index(
            Collection<CompiledVocabulary> vocabularies, MappedTerms mapped, LocalDate day) {
        var analysis = new WordAnalysis(words);
        var concepts = new Concepts(ranked(vocabularies), Set.copyOf(words.files().order()));
        var gathering = new NameGathering(concepts, (int) day.toEpochDay()).gather(mapped);
        var names = gathering.names();
        fillLexicon(names, analysis.lexicon());
        var table = new NameTable(concepts, names, gathering.mapped());
        var paragraphs = new Paragraphs(words.files().laws());
        var reader = new IndexWriting(analysis, paragraphs, table).write(names);
        return new ConceptSearch(NameIndex.of(table, reader, analysis, paragraphs));
    }

    /// Named ones first, then other standards, then local ones; by key among equals.
    private List<CompiledVocabulary> ranked(Collection<CompiledVocabulary> vocabularies) {
        var named = words.files().order();
        return vocabularies.stream()
                .sorted(
                        Comparator.<CompiledVocabulary>comparingInt(v -> place(named, v))
                                .thenComparing(v -> v.vocabulary().key()))
                .toList();
    }

    private static int place(List<String> named, CompiledVocabulary vocabulary) {
        var place = named.indexOf(vocabulary.vocabulary().key().value());
        var last = vocabulary.vocabulary().scope() == Scope.STANDARD ? 0 : 1;
        return place >= 0 ? place : named.size() + last;
    }

    private static void fillLexicon(List<Name> names, Lexicon lexicon) {
        for (var name : names) {
            if (name.source().isName() && !name.isEnglish()) {
                Normalizer.words(name.text()).forEach(word -> lexicon.add(word.text()));
            }
        }
    }
}

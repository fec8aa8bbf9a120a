package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.MappedTerms.MappedTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        var ranked = ranked(vocabularies);
        var first = new int[ranked.size() + 1];
        var names = new ArrayList<Name>();
        for (var v = 0; v < ranked.size(); v++) {
            first[v + 1] = first[v] + ranked.get(v).size();
            names(ranked.get(v), v, first[v], mapped, (int) day.toEpochDay(), names);
        }
        names.sort(Name.ORDER);
        fillLexicon(names, analysis.lexicon());
        var table = new NameTable(ranked, first, mapped, names);
        var paragraphs = new Paragraphs(words.files().laws());
        var reader = new IndexWriting(analysis, paragraphs, table).write(names);
        return new ConceptSearch(new NameIndex(table, new Postings(reader), analysis, paragraphs));
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

    private static void names(
            CompiledVocabulary vocabulary,
            int rank,
            int first,
            MappedTerms mapped,
            int day,
            List<Name> names) {
        for (var number = 0; number < vocabulary.size(); number++) {
            if (vocabulary.holds(number, day)) {
                var concept = vocabulary.concept(number);
                names(concept, rank, first + number, names);
                var code =
                        new dk.ffb.vocabulary.Code(vocabulary.vocabulary().key(), concept.code());
                mapped(concept, mapped.of(code), rank, first + number, names);
            }
        }
    }

    private static void names(Concept concept, int rank, int number, List<Name> names) {
        var isActive = concept.status() == Status.ACTIVE;
        for (var source : Source.values()) {
            var texts = source.texts(concept);
            for (var i = 0; i < texts.size(); i++) {
                var text = Normalizer.compose(texts.get(i).text());
                var order = Name.pack(source, isActive, 0, rank, text);
                var isEnglish = texts.get(i).isEnglish();
                names.add(new Name(number, source, i, isEnglish, text, List.of(), order));
            }
        }
    }

    private static void mapped(
            Concept concept, List<MappedTerm> terms, int rank, int number, List<Name> names) {
        var isActive = concept.status() == Status.ACTIVE;
        var ordinal = 0;
        for (var same : NameTable.byName(terms).sequencedValues()) {
            var text = Normalizer.compose(same.getFirst().label());
            var nearness = Math.round((1 - same.getFirst().weight()) * 10);
            var order = Name.pack(Source.MAPPED, isActive, nearness, rank, text);
            var codes = same.stream().map(term -> term.code().value()).toList();
            names.add(new Name(number, Source.MAPPED, ordinal++, false, text, codes, order));
        }
    }

    private static void fillLexicon(List<Name> names, Lexicon lexicon) {
        for (var name : names) {
            if (name.source().isName() && !name.isEnglish()) {
                Normalizer.words(name.text()).forEach(word -> lexicon.add(word.text()));
            }
        }
    }
}

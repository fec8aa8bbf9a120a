package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.CompoundSplitter.Part;
import dk.ffb.vocabulary.search.WordForms.PartForms;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes single words apart: inflection, derivation and compounds for Danish, inflection for
/// English. For many threads once the lexicon is full.
final class WordAnalysis {

    private final DanishInflection inflection;
    private final DanishDerivation derivation;
    private final CompoundSplitter splitter;
    private final Lexicon lexicon;
    private final Set<String> stopWords;
    private final Set<String> weakStems;

    /// The words of one search are those of many: each place keeps the one asked for last.
    private final AtomicReferenceArray<@Nullable WordForms> known =
            new AtomicReferenceArray<>(1 << 13);

    WordAnalysis(SearchWords words) {
        var files = words.files();
        inflection =
                new DanishInflection(
                        StemExceptions.of(files.stems(), SearchFiles.Stem.Kind.INFLECTION));
        derivation =
                new DanishDerivation(
                        inflection,
                        StemExceptions.of(files.stems(), SearchFiles.Stem.Kind.DERIVATION));
        lexicon = new Lexicon(files, inflection);
        splitter = new CompoundSplitter(lexicon, files.compounds());
        weakStems =
                files.weakWords().stream()
                        .map(Normalizer::fold)
                        .map(inflection::stem)
                        .collect(Collectors.toUnmodifiableSet());
        stopWords =
                files.stopWords().stream()
                        .map(Normalizer::fold)
                        .collect(Collectors.toUnmodifiableSet());
    }

    CompoundSplitter splitter() {
        return splitter;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean isStopWord(String folded) {
        return stopWords.contains(folded);
    }

    /// Whether all forms of a word with this stem say little beside other words.
    boolean isWeak(String stem) {
        return weakStems.contains(stem);
    }

    WordForms danish(String folded) {
        var place = folded.hashCode() & (known.length() - 1);
        var forms = known.get(place);
        if (forms == null || !forms.surface().equals(folded)) {
            forms = analyse(folded);
            known.set(place, forms);
        }
        return forms;
    }

    private WordForms analyse(String folded) {
        return new WordForms(
                folded,
                inflection.stem(folded),
                derivation.root(folded),
                forms(splitter.splitAll(folded)),
                forms(splitter.split(folded)));
    }

    /// Of a compound with a part that nobody knows, the other one, where there is one: the last,
    /// which carries the meaning, or else the first, which is less sure.
    ///
    /// @param isSure whether only the last will do
    List<PartForms> knownPart(String folded, boolean isSure) {
        var last = splitter.end(folded);
        return forms(last.isEmpty() && !isSure ? splitter.beginning(folded) : last);
    }

    WordForms english(String folded) {
        var stem = EnglishAnalysis.stem(folded);
        return new WordForms(folded, stem, stem, List.of(), List.of());
    }

    private List<PartForms> forms(List<Part> parts) {
        return parts.stream().map(this::form).toList();
    }

    private PartForms form(Part part) {
        var word = withoutLink(part.text(), lexicon::isWord);
        return new PartForms(
                inflection.stem(word), derivation.root(word), part.start(), part.end());
    }

    /// The linking s of arbejds- is no part of the word, but the s of sans is.
    private static String withoutLink(String part, Predicate<String> isWord) {
        if (isWord.test(part) || !part.endsWith("s") || part.length() < 4) {
            return part;
        }
        return part.substring(0, part.length() - 1);
    }
}

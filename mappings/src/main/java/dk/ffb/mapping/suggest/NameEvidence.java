package dk.ffb.mapping.suggest;

import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.How;
import dk.ffb.vocabulary.search.SearchAnswer.Hit;
import dk.ffb.vocabulary.search.SearchQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Asks the search for the names of a term, for their parts and for their words.
final class NameEvidence {

    private static final int HITS = 10;
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_DEFINITION = 300;
    private static final int SHORTEST_WORD = 4;
    private static final double OTHER_NAME = 0.9;
    private static final double PART = 0.75;
    private static final double WORD = 0.5;
    private static final double IN_DEFINITION = 0.4;

    private static final Pattern PARTS =
            Pattern.compile("\\s*[/,;()]\\s*|\\s+[-–]\\s+|\\s+(?:og|eller)\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ConceptSearch search;
    private final VocabularyKey object;
    private final String language;

    /// The codes of a list share many words.
    private final Map<String, List<Hit>> asked = new HashMap<>();

    NameEvidence(ConceptSearch search, VocabularyKey object, String language) {
        this.search = search;
        this.object = object;
        this.language = language;
    }

    void gather(Term term, Gathering gathering) {
        for (var question : questions(term).values()) {
            for (var hit : hits(question.text)) {
                add(question, hit, gathering);
            }
        }
    }

    /// What is asked.
    ///
    /// @param worth how much of the term's meaning it carries
    private record Question(String text, double worth) {

        boolean isWhole() {
            return worth >= OTHER_NAME;
        }

        long words() {
            return Math.max(1, NO_WORD.splitAsStream(text).filter(w -> !w.isEmpty()).count());
        }
    }

    private static Map<String, Question> questions(Term term) {
        var questions = new LinkedHashMap<String, Question>();
        ask(questions, term.label(), 1);
        term.otherNames().forEach(name -> ask(questions, name, OTHER_NAME));
        for (var part : PARTS.split(term.label(), -1)) {
            ask(questions, part, PART * (0.5 + 0.5 * share(part, term)));
        }
        for (var word : NO_WORD.split(term.label(), -1)) {
            if (word.length() >= SHORTEST_WORD) {
                ask(questions, word, WORD * (0.3 + 0.7 * share(word, term)));
            }
        }
        for (var definition : term.definitions()) {
            var length = Math.min(definition.length(), LONGEST_DEFINITION);
            ask(questions, definition.substring(0, length), IN_DEFINITION);
        }
        return questions;
    }

    private static double share(String part, Term term) {
        return (double) part.length() / term.label().length();
    }

    private static void ask(Map<String, Question> questions, String text, double worth) {
        var asked = text.strip();
        if (!asked.isEmpty()) {
            questions.putIfAbsent(asked, new Question(asked, worth));
        }
    }

    private List<Hit> hits(String text) {
        var known = asked.get(text);
        if (known != null) {
            return known;
        }
        var hits =
                search.search(new SearchQuery(text, Set.of(object), Set.of(), language, 0, HITS))
                        .hits();
        if (asked.size() < REMEMBERED) {
            asked.put(text, hits);
        }
        return hits;
    }

    private static void add(Question question, Hit hit, Gathering gathering) {
        var matched = new MatchedText(hit.matched());
        var share = Math.min(1, (double) matched.marks() / question.words());
        var code = hit.concept().value();
        switch (hit.matched().how()) {
            case EXACT -> gathering.add(code, equal(question, matched));
            case PREFIX, STEM, PART, FUZZY ->
                    gathering.add(
                            code, words(hit.matched().how(), question, matched, 0.3 + 0.7 * share));
            case DEFINITION -> gathering.add(code, definition(question, matched, share));
            // a label is not meant as a code, and other mappings are asked elsewhere
            case CODE, MAPPED_CODE -> {}
        }
    }

    private static Evidence equal(Question question, MatchedText matched) {
        if (matched.isLabel()) {
            return new Evidence(
                    Evidence.Type.EQUAL_LABEL,
                    0.9 * question.worth,
                    question.worth == 1 ? Relation.EXACT : weaker(question),
                    "Samme navn: »%s«".formatted(matched.plain()),
                    "Same name: “%s”".formatted(matched.plain()));
        }
        return new Evidence(
                Evidence.Type.OTHER_NAME,
                0.75 * question.worth,
                weaker(question),
                "»%s« er et andet navn for det".formatted(question.text),
                "“%s” is another name for it".formatted(question.text));
    }

    private static Relation weaker(Question question) {
        return question.isWhole() ? Relation.CLOSE : Relation.RELATED;
    }

    private static Evidence words(How how, Question question, MatchedText matched, double share) {
        var weight =
                switch (how) {
                    case STEM -> 0.6;
                    case FUZZY -> 0.3;
                    default -> 0.5;
                };
        return new Evidence(
                Evidence.Type.WORDS,
                weight * question.worth * share * (0.4 + 0.6 * matched.coverage()),
                matched.coverage() > 0.9 ? weaker(question) : Relation.RELATED,
                "Fælles ord: »%s«".formatted(matched.plain()),
                "Words in common: “%s”".formatted(matched.plain()));
    }

    private static Evidence definition(Question question, MatchedText matched, double share) {
        return new Evidence(
                Evidence.Type.DEFINITION,
                0.25 * question.worth * share,
                Relation.RELATED,
                "Ordene står i definitionen: »%s«".formatted(matched.plain()),
                "The words are in the definition: “%s”".formatted(matched.plain()));
    }
}

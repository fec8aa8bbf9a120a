package dk.ffb.vocabulary.search;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What each content file of the search says, read and checked line by line.
///
/// @param stems `stems.tsv`
/// @param compounds `compounds.tsv`
/// @param laws `laws.tsv`
/// @param lexicon `lexicon.txt`
/// @param notParts `notparts.txt`
/// @param stopWords `stopwords.txt`
/// @param weakWords `weakwords.txt`
/// @param order `order.txt`
record SearchFiles(
        List<Stem> stems,
        List<Compound> compounds,
        List<Law> laws,
        List<String> lexicon,
        List<String> notParts,
        List<String> stopWords,
        List<String> weakWords,
        List<String> order) {

    static final String STEMS = "stems.tsv";
    static final String COMPOUNDS = "compounds.tsv";
    static final String LAWS = "laws.tsv";
    static final String LEXICON = "lexicon.txt";
    static final String NOT_PARTS = "notparts.txt";
    static final String STOP_WORDS = "stopwords.txt";
    static final String WEAK_WORDS = "weakwords.txt";
    static final String ORDER = "order.txt";
    static final List<String> NAMES =
            List.of(STEMS, COMPOUNDS, LAWS, LEXICON, NOT_PARTS, STOP_WORDS, WEAK_WORDS, ORDER);

    /// What a form is a form of.
    record Stem(String form, String base, Kind kind, boolean isEnding) {
        enum Kind {
            INFLECTION,
            DERIVATION
        }
    }

    /// How a word is split; one part where it isn't a compound.
    record Compound(String word, List<String> parts) {}

    /// A law by the code that its paragraphs carry, and its names.
    record Law(String code, List<String> names) {}

    /// Everything wrong with the lines of a file of this name.
    static List<Finding> check(String name, String file, List<String> lines) {
        var reader = new WordFile(file);
        switch (name) {
            case STEMS -> stems(reader, lines);
            case COMPOUNDS -> compounds(reader, lines);
            case LAWS -> laws(reader, lines);
            default -> words(reader, lines, name.equals(ORDER));
        }
        return reader.findings();
    }

    static List<Stem> stems(WordFile file, List<String> lines) {
        var stems = new ArrayList<Stem>();
        for (var row : file.table(lines, List.of("form", "base", "kind", "note"))) {
            var isEnding = row.cell(0).startsWith("-");
            var form = isEnding ? row.cell(0).substring(1) : row.cell(0);
            var base =
                    isEnding && row.cell(1).startsWith("-")
                            ? row.cell(1).substring(1)
                            : row.cell(1);
            checkWord(file, row, "form", form);
            checkWord(file, row, "base", base);
            switch (row.cell(2)) {
                case "inflection" ->
                        stems.add(new Stem(form, base, Stem.Kind.INFLECTION, isEnding));
                case "derivation" ->
                        stems.add(new Stem(form, base, Stem.Kind.DERIVATION, isEnding));
                default ->
                        file.fault(
                                row,
                                "kind",
                                Said.of(
                                        "skal være inflection (bøjning) eller derivation (afledning)",
                                        "must be inflection or derivation"));
            }
        }
        return stems;
    }

    static List<Compound> compounds(WordFile file, List<String> lines) {
        var compounds = new ArrayList<Compound>();
        for (var row : file.table(lines, List.of("word", "parts"))) {
            var word = row.cell(0);
            var parts = row.cell(1).equals("-") ? List.of(word) : List.of(row.cell(1).split("\\+"));
            checkWord(file, row, "word", word);
            if (!String.join("", parts).equals(word)) {
                file.fault(
                        row,
                        "parts",
                        Said.of(
                                "delene giver ikke tilsammen '%s'",
                                "the parts don't make up '%s'", word));
            }
            compounds.add(new Compound(word, parts));
        }
        return compounds;
    }

    static List<Law> laws(WordFile file, List<String> lines) {
        var laws = new ArrayList<Law>();
        for (var row : file.table(lines, List.of("law", "names"))) {
            var names = Arrays.stream(row.cell(1).split("\\|")).map(String::strip).toList();
            if (names.stream().anyMatch(String::isEmpty)) {
                file.fault(
                        row, "names", Said.of("et af navnene er tomt", "there is an empty name"));
            }
            laws.add(new Law(row.cell(0), names));
        }
        return laws;
    }

    static List<String> words(WordFile file, List<String> lines, boolean keys) {
        var rows = file.list(lines);
        if (!keys) {
            rows.forEach(row -> checkWord(file, row, "word", row.cell(0)));
        }
        return rows.stream().map(row -> row.cell(0)).toList();
    }

    private static void checkWord(WordFile file, WordFile.Row row, String column, String word) {
        if (word.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
            file.fault(
                    row,
                    column,
                    Said.of(
                            "'%s' er ikke et ord af bogstaver alene",
                            "'%s' is not a word of letters", word));
        } else if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            file.fault(
                    row,
                    column,
                    Said.of(
                            "'%s' skal skrives med små bogstaver",
                            "'%s' must be in lower case", word));
        }
    }
}

package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds paragraphs of laws in a text, in every way people write them: `§85`, `§ 85`, `SEL 85`,
/// `paragraf 85`, `85 stk 1`, `serviceloven § 85`, `§§ 107, 109 og 110`, `82 b`.
final class Paragraphs {

    /// A law, or the words before the number, make it a paragraph; a number alone is none, but with
    /// a letter or a stk. it may be.
    private static final String NUMBER =
            "(?<number>\\d{1,3})(?:[ .]?(?<letter>[a-h])(?![\\p{L}\\d]))?(?![\\d\\p{L}]|\\.\\d)"
                    + "(?:,? ?stk\\.? ?(?<part>\\d{1,2})(?!\\d))?";

    private static final String SIGN = "§{1,2}|paragraf(?:fen|fer|ferne)?(?!\\p{L})|par\\.";

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Pattern single;
    private final Map<String, String> lawByName = new HashMap<>();
    private final String mainLaw;

    Paragraphs(List<SearchFiles.Law> laws) {
        for (var law : laws) {
            law.names().forEach(name -> lawByName.put(name.toLowerCase(Locale.ROOT), law.code()));
        }
        var names =
                lawByName.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        mainLaw = laws.isEmpty() ? "" : laws.getFirst().code();
        single =
                Pattern.compile(
                        "(?iu)(?<![\\p{L}\\d.,])(?:(?<law>"
                                + names
                                + ")s?(?!\\p{L}),? ?)?"
                                + "(?<sign>"
                                + SIGN
                                + ")? ?"
                                + NUMBER
                                + "(?<list>(?:(?:,| og| eller|-|–) ?\\d{1,3}(?![\\d\\p{L}.]))*)"
                                + "(?:,? ?(?:i |efter |af )?(?<after>"
                                + names
                                + ")s?(?!\\p{L}))?");
    }

    /// A paragraph that a text names.
    ///
    /// @param law the code of the law; empty where none is named
    /// @param number with its letter: `85`, `82b`
    /// @param part the stk.; empty where none is named
    /// @param isCertain whether it can be nothing but a paragraph
    record Reference(
            String law, String number, String part, boolean isCertain, int start, int end) {

        /// What the index knows it by, from narrow to wide.
        List<String> terms() {
            var lawKey = law.toLowerCase(Locale.ROOT);
            var terms = new ArrayList<String>();
            for (var of : lawKey.isEmpty() ? List.of("") : List.of(lawKey, "")) {
                terms.add(of + "§" + number);
                terms.add(of + "§" + number + "," + part);
            }
            return terms;
        }

        /// The same number in another law.
        Reference of(String otherLaw) {
            return new Reference(otherLaw, number, part, isCertain, start, end);
        }

        String term() {
            return law.toLowerCase(Locale.ROOT) + "§" + number;
        }

        /// With its stk., or without one: `§ 108` alone is not `§ 108, stk. 7`.
        String exactTerm() {
            return term() + "," + part;
        }
    }

    /// The law that is meant where none is named.
    String mainLaw() {
        return mainLaw;
    }

    /// The paragraphs in a text, in order.
    List<Reference> in(String text) {
        if (!CodeForms.hasDigit(text)) {
            return List.of();
        }
        var found = new ArrayList<Reference>();
        var matcher = single.matcher(text);
        while (matcher.find()) {
            add(matcher, found);
        }
        return found;
    }

    /// The paragraphs that can be nothing else, which is quick to rule out for most texts.
    List<Reference> certainIn(String text) {
        return text.indexOf('§') >= 0 || (CodeForms.hasDigit(text) && mayName(text))
                ? in(text).stream().filter(Reference::isCertain).toList()
                : List.of();
    }

    private boolean mayName(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("par") || lawByName.keySet().stream().anyMatch(lower::contains);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private void add(Matcher match, List<Reference> to) {
        var named = match.group("law") != null ? match.group("law") : match.group("after");
        var law = named == null ? "" : lawByName.getOrDefault(named.toLowerCase(Locale.ROOT), "");
        var letter = lower(match.group("letter"));
        var part = lower(match.group("part"));
        var isCertain = !law.isEmpty() || match.group("sign") != null;
        var number = match.group("number") + letter;
        to.add(new Reference(law, number, part, isCertain, match.start(), match.end()));
        if (isCertain) {
            var more = DIGITS.matcher(match.group("list"));
            while (more.find()) {
                to.add(new Reference(law, more.group(), "", true, match.start(), match.end()));
            }
        }
    }
}

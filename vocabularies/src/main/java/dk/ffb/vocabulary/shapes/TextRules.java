package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels and other texts: there is one, it is of sensible length, and it says one thing only (SKOS
/// S13, S14).
final class TextRules {

    static final int LONGEST_LABEL = 1000;
    static final int LONGEST_TEXT = 50_000;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Locator locator;
    private final List<Finding> findings;

    TextRules(Locator locator, List<Finding> findings) {
        this.locator = locator;
        this.findings = findings;
    }

    void check(VocabularyContent content) {
        for (var i = 0; i < content.concepts().size(); i++) {
            check(i, content.concepts().get(i));
        }
        clearWithinParent(content.concepts());
    }

    private void check(int position, Concept concept) {
        preferred(position, concept);
        disjoint(position, concept);
        texts(position, ConceptPart.LABEL, concept.labels(), LONGEST_LABEL);
        texts(position, ConceptPart.ALT_LABEL, concept.altLabels(), LONGEST_LABEL);
        texts(position, ConceptPart.HIDDEN_LABEL, concept.hiddenLabels(), LONGEST_LABEL);
        texts(position, ConceptPart.DEFINITION, concept.definitions(), LONGEST_TEXT);
        texts(position, ConceptPart.NOTE, concept.notes(), LONGEST_TEXT);
    }

    /// One preferred label in each language that has any (S14), and one in all at least.
    private void preferred(int position, Concept concept) {
        if (concept.labels().isEmpty()) {
            error(
                    position,
                    ConceptPart.LABEL,
                    "",
                    Said.of(
                            "'%s' har ingen foretrukken betegnelse",
                            "'%s' has no preferred label", concept.code()));
        }
        concept.labels()
                .byLanguage()
                .forEach((language, labels) -> {
                    if (labels.size() > 1) {
                        error(
                                position,
                                ConceptPart.LABEL,
                                labels.get(1),
                                Said.of(
                                        "'%s' har %d foretrukne betegnelser på '%s': %s (SKOS S14)",
                                        "'%s' has %d preferred labels in '%s': %s (SKOS S14)",
                                        concept.code(),
                                        labels.size(),
                                        language,
                                        quoted(labels)));
                    }
                });
    }

    /// The same word is not preferred, alternative and hidden at once (S13).
    private void disjoint(int position, Concept concept) {
        if (concept.altLabels().isEmpty() && concept.hiddenLabels().isEmpty()) {
            return;
        }
        var seen = new HashMap<String, Said>();
        remember(
                concept.labels(),
                Said.of("den foretrukne betegnelse", "the preferred label"),
                seen);
        overlap(
                position,
                ConceptPart.ALT_LABEL,
                concept.altLabels(),
                Said.of("en alternativ betegnelse", "an alternative label"),
                seen);
        remember(
                concept.altLabels(),
                Said.of("en alternativ betegnelse", "an alternative label"),
                seen);
        overlap(
                position,
                ConceptPart.HIDDEN_LABEL,
                concept.hiddenLabels(),
                Said.of("en skjult betegnelse", "a hidden label"),
                seen);
    }

    private static void remember(Texts texts, Said role, Map<String, Said> seen) {
        texts.byLanguage()
                .forEach((language, labels) ->
                        labels.forEach(label -> seen.putIfAbsent(language + " " + label, role)));
    }

    private void overlap(
            int position, ConceptPart part, Texts texts, Said role, Map<String, Said> seen) {
        texts.byLanguage()
                .forEach((language, labels) -> {
                    for (var label : labels) {
                        var other = seen.get(language + " " + label);
                        if (other != null) {
                            error(
                                    position,
                                    part,
                                    label,
                                    Said.of(
                                            "'%s' er på én gang %s og %s (SKOS S13)",
                                            "'%s' is %s and %s at once (SKOS S13)",
                                            brief(label),
                                            other,
                                            role));
                        }
                    }
                });
    }

    private void texts(int position, ConceptPart part, Texts texts, int longest) {
        texts.byLanguage()
                .forEach((language, values) -> {
                    if (!LANGUAGE.matcher(language).matches()) {
                        error(
                                position,
                                part,
                                values.getFirst(),
                                Said.of(
                                        "'%s' er ikke en sprogkode",
                                        "'%s' is no language tag", language));
                    }
                    values.forEach(text -> text(position, part, text, longest));
                });
    }

    private void text(int position, ConceptPart part, String text, int longest) {
        if (text.length() > longest) {
            error(
                    position,
                    part,
                    text,
                    Said.of(
                            "teksten '%s' har %,d tegn; grænsen er %,d",
                            "the text '%s' has %,d characters; %,d is the limit",
                            brief(text),
                            text.length(),
                            longest));
            return;
        }
        if (text.isBlank()) {
            error(position, part, text, Said.of("teksten er tom", "the text is blank"));
        }
        strangeCharacter(text, "\n\r\t")
                .ifPresent(what ->
                        error(
                                position,
                                part,
                                text,
                                Said.of(
                                        "teksten '%s' indeholder %s",
                                        "the text '%s' holds %s", brief(text), what)));
        if (longest == LONGEST_LABEL && text.indexOf('\n') >= 0) {
            warning(
                    position,
                    part,
                    text,
                    Said.of(
                            "betegnelsen '%s' har et linjeskift",
                            "the label '%s' has a line break", brief(text)));
        }
    }

    /// Names the first character that no text should hold: a control character or half a surrogate
    /// pair.
    static Optional<Said> strangeCharacter(String text, String allowed) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) && allowed.indexOf(c) < 0) {
                return Optional.of(
                        Said.of("kontroltegnet U+%04X", "the control character U+%04X", (int) c));
            } else if (Character.isSurrogate(c) || c == 0xFFFE || c == 0xFFFF) {
                return Optional.of(
                        Said.of(
                                "U+%04X, som ikke er et tegn",
                                "U+%04X, which is no character", (int) c));
            } else if (c == 0xFFFD) {
                return Optional.of(
                        Said.of(
                                "U+FFFD: et bogstav er gået tabt, da filen blev konverteret",
                                "U+FFFD: a letter was lost when the file was converted"));
            }
        }
        return Optional.empty();
    }

    /// Two siblings with one name can't be told apart by a reader. At the top there is no parent to
    /// be clear within: vocabularies put lists side by side there.
    private void clearWithinParent(List<Concept> concepts) {
        Map<String, Set<String>> byParent = new HashMap<>();
        for (var i = 0; i < concepts.size(); i++) {
            for (var parent : concepts.get(i).broader()) {
                var taken = byParent.computeIfAbsent(parent, _ -> new HashSet<>());
                clear(i, concepts.get(i), parent, taken);
            }
        }
    }

    private void clear(int position, Concept concept, String parent, Set<String> taken) {
        concept.labels()
                .byLanguage()
                .forEach((language, labels) -> {
                    var label = labels.getFirst();
                    if (!taken.add(language + " " + label + " " + concept.validity())) {
                        warning(
                                position,
                                ConceptPart.LABEL,
                                label,
                                Said.of(
                                        "et andet begreb under '%s' hedder også '%s'",
                                        "another concept under '%s' is called '%s' too",
                                        parent,
                                        brief(label)));
                    }
                });
    }

    private static String quoted(List<String> texts) {
        return String.join(
                ", ", texts.stream().limit(5).map(text -> "'" + brief(text) + "'").toList());
    }

    static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private void error(int position, ConceptPart part, String value, Said message) {
        findings.add(locator.concept(position, part, value).error(message));
    }

    private void warning(int position, ConceptPart part, String value, Said message) {
        findings.add(locator.concept(position, part, value).warning(message));
    }
}

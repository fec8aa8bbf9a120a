package dk.ffb.service.page.concept;

import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// A concept drawn with its neighbours: what is above and below it on the left, what it is mapped
/// to on the right. What is drawn is also said in the page, so the drawing is one image to those
/// who listen.
final class Graph {

    private static final int WIDE = 300;
    private static final int HIGH = 40;
    private static final int STEP = 54;
    private static final int LEFT = 12;
    private static final int RIGHT = 460;
    private static final int MOST_ABOVE = 3;
    private static final int MOST_BELOW = 5;
    private static final int MOST_MAPPED = 8;
    private static final int LONGEST_LABEL = 36;

    private final Visit visit;
    private final CompiledVocabulary vocabulary;
    private final int concept;
    private final List<Translation> mapped;
    private final Wording words;

    Graph(Visit visit, CompiledVocabulary vocabulary, int concept, List<Translation> mapped) {
        this.visit = visit;
        this.vocabulary = vocabulary;
        this.concept = concept;
        this.mapped = someOfEach(mapped);
        words = new Wording(visit);
    }

    /// The best of every system before the second best of any.
    private static List<Translation> someOfEach(List<Translation> mapped) {
        var seen = new HashMap<VocabularyKey, Integer>();
        return mapped.stream()
                .map(each -> new Ranked(seen.merge(key(each), 1, Integer::sum), each))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST_MAPPED)
                .map(Ranked::translation)
                .toList();
    }

    private static VocabularyKey key(Translation translation) {
        return translation.target().vocabulary();
    }

    /// A translation, and which of its system it is.
    private record Ranked(int rank, Translation translation) {}

    Html svg() {
        var above = first(vocabulary.parents(concept), MOST_ABOVE);
        var below =
                first(
                        Arrays.stream(vocabulary.children(concept))
                                .filter(each -> vocabulary.holds(each, visit.day()))
                                .toArray(),
                        MOST_BELOW);
        var rows = Math.max(above.length + 1 + below.length, Math.max(1, mapped.size()));
        var middle = row(above.length);
        var drawn = new ArrayList<Html>();
        for (var i = 0; i < above.length; i++) {
            drawn.add(spine(row(i), middle));
            drawn.add(node(LEFT, row(i), "near", href(above[i]), label(above[i])));
        }
        for (var i = 0; i < below.length; i++) {
            var y = row(above.length + 1 + i);
            drawn.add(spine(middle, y));
            drawn.add(node(LEFT + 24, y, "near", href(below[i]), label(below[i])));
        }
        var first = Math.clamp(above.length - mapped.size() / 2, 0, rows - mapped.size());
        for (var i = 0; i < mapped.size(); i++) {
            drawn.add(mapping(mapped.get(i), middle, row(first + i)));
        }
        drawn.add(node(LEFT, middle, "self", "", label(concept)));
        return Html.of(
                """
                <div class="wide graph" role="region" tabindex="0" aria-label="{}">
                <svg viewBox="0 0 780 {}" width="780" height="{}" aria-hidden="true" focusable="false">{}</svg></div>
                """,
                visit.say("Begrebet og dets naboer", "The concept and its neighbours"),
                row(rows),
                row(rows),
                drawn);
    }

    private static int row(int number) {
        return 10 + number * STEP;
    }

    private static int[] first(int[] concepts, int most) {
        return Arrays.copyOf(concepts, Math.min(concepts.length, most));
    }

    private String label(int number) {
        return vocabulary.label(number, visit.language());
    }

    private String href(int number) {
        return visit.conceptHref(new Code(vocabulary.vocabulary().key(), vocabulary.code(number)));
    }

    private Html mapping(Translation translation, int from, int to) {
        var target = translation.target();
        return Html.of(
                """
                <path class="edge" d="M{} {} C{} {} {} {} {} {}"/>{}
                <text class="relation" x="{}" y="{}" text-anchor="end">{}</text>
                """,
                LEFT + WIDE,
                from + HIGH / 2,
                380,
                from + HIGH / 2,
                390,
                to + HIGH / 2,
                RIGHT,
                to + HIGH / 2,
                node(
                        RIGHT,
                        to,
                        "mapped",
                        visit.conceptHref(target),
                        target.vocabulary() + ": " + translation.label()),
                RIGHT - 8,
                to + HIGH / 2 - 6,
                words.shortRelation(translation.relation()));
    }

    private static Html spine(int from, int to) {
        return Html.of(
                "<path class=\"edge\" d=\"M{} {} V{}\"/>", LEFT + 12, from + HIGH, to + HIGH / 2);
    }

    private static Html node(int x, int y, String style, String href, String label) {
        var box =
                Html.of(
                        "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\"/><text x=\"{}\" y=\"{}\"><title>{}</title>{}</text>",
                        style,
                        x,
                        y,
                        x == LEFT + 24 ? WIDE - 24 : WIDE,
                        HIGH,
                        x + 12,
                        y + 26,
                        label,
                        shortened(label));
        return href.isEmpty() ? box : Html.of("<a href=\"{}\" tabindex=\"-1\">{}</a>", href, box);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}

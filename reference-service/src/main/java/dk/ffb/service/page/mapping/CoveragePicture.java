package dk.ffb.service.page.mapping;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.report.Coverage;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Coverage drawn as a bar: what part of the codes is mapped how, and what part isn't.
public final class CoveragePicture {

    private static final int WIDE = 240;

    private CoveragePicture() {}

    private record Part(String style, String label, int count) {}

    /// What the picture is drawn of.
    ///
    /// @param codes how many there are in all
    /// @param mapped how many are mapped, by their best relation
    public record Shares(
            int codes, Map<Relation, Integer> mapped, int none, int broken, int unmapped) {

        static Shares of(Coverage coverage) {
            return new Shares(
                    coverage.codes(),
                    coverage.mapped(),
                    coverage.none(),
                    coverage.broken().size(),
                    coverage.unmapped().size());
        }
    }

    /// The bar with the share beside it.
    static Html small(Visit visit, Coverage coverage) {
        return Html.of(
                "{} {}",
                bar(visit, Shares.of(coverage), 14),
                new Wording(visit).percent(coverage.share()));
    }

    /// The bar, and what its parts are.
    static Html large(Visit visit, Coverage coverage) {
        return large(visit, Shares.of(coverage));
    }

    /// The same, of what was counted elsewhere.
    public static Html large(Visit visit, Shares coverage) {
        var words = new Wording(visit);
        return Html.of(
                "<div class=\"coverage\">{}<ul class=\"legend\">{}</ul></div>",
                bar(visit, coverage, 28),
                parts(visit, coverage).stream()
                        .filter(part -> part.count() > 0)
                        .map(part ->
                                Html.of(
                                        "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect class=\"{}\" width=\"12\" height=\"12\"/></svg> {} <strong>{}</strong></li>",
                                        part.style(),
                                        part.label(),
                                        words.number(part.count())))
                        .toList());
    }

    private static Html bar(Visit visit, Shares coverage, int height) {
        var parts = parts(visit, coverage);
        var drawn = new ArrayList<Html>();
        var before = 0;
        for (var part : parts) {
            var from = place(before, coverage.codes());
            before += part.count();
            drawn.add(
                    Html.of(
                            "<rect class=\"{}\" x=\"{}\" width=\"{}\" height=\"{}\"/>",
                            part.style(),
                            from,
                            place(before, coverage.codes()) - from,
                            height));
        }
        return Html.of(
                "<svg class=\"bar\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">{}</svg>",
                WIDE,
                height,
                WIDE,
                height,
                said(visit, coverage),
                drawn);
    }

    private static int place(int count, int of) {
        return of == 0 ? 0 : (int) ((long) count * WIDE / of);
    }

    private static String said(Visit visit, Shares coverage) {
        return String.join(
                ", ",
                parts(visit, coverage).stream()
                        .filter(part -> part.count() > 0)
                        .map(part -> part.label() + " " + part.count())
                        .toList());
    }

    private static List<Part> parts(Visit visit, Shares coverage) {
        var words = new Wording(visit);
        var parts = new ArrayList<Part>();
        coverage.mapped()
                .forEach((relation, count) ->
                        parts.add(new Part(relation.text(), words.shortRelation(relation), count)));
        parts.add(
                new Part(
                        Relation.NONE.text(),
                        visit.say("intet modsvar", "no counterpart"),
                        coverage.none()));
        parts.add(new Part("broken", visit.say("brudt", "broken"), coverage.broken()));
        parts.add(
                new Part("unmapped", visit.say("ikke mappet", "not mapped"), coverage.unmapped()));
        return parts;
    }
}

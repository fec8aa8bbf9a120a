package dk.ffb.service.page.mapping;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a mapping set that hold on the day, source and target side by side, a part at a
/// time.
final class RowTable {

    private static final int PART = 200;
    private static final int FARTHEST = 100_000_000;
    private static final int UNSURE = 90;

    private final Visit visit;
    private final CompiledMappingSet set;
    private final Wording words;

    RowTable(Visit visit, CompiledMappingSet set) {
        this.visit = visit;
        this.set = set;
        words = new Wording(visit);
    }

    Html html() {
        var offset = visit.query().number("offset", 0, 0, FARTHEST);
        var rows = rows();
        var shown =
                Arrays.stream(
                        rows, Math.min(offset, rows.length), Math.min(offset + PART, rows.length));
        return Html.of(
                """
                {}
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain stack">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>{}
                """,
                filters(),
                visit.say("Rækker", "Rows"),
                visit.title(set.subject()),
                visit.say("Målet er", "The target is"),
                visit.title(set.object()),
                visit.say("Sikkerhed", "Confidence"),
                visit.say("Bemærkning", "Comment"),
                shown.mapToObj(set::mapping).map(this::row).toList(),
                next(offset + PART, rows.length));
    }

    private int[] rows() {
        var relation =
                visit.query()
                        .one("relation", Stream.of(Relation.values()).map(Relation::text).toList())
                        .flatMap(Relation::of);
        var below = visit.query().number("below", 0, 0, 100);
        return IntStream.range(0, set.size())
                .filter(row -> set.holds(row, visit.day()))
                .filter(row -> relation.isEmpty() || relation.get() == set.relation(row))
                .filter(row -> below == 0 || set.confidence(row) * 100 < below)
                .toArray();
    }

    private Html filters() {
        return Html.of(
                "<p class=\"actions filters\"><span>{}</span>{}{}{}</p>",
                visit.say("Vis:", "Show:"),
                all(),
                Stream.of(Relation.values())
                        .map(each -> filter("relation", each.text(), words.shortRelation(each)))
                        .toList(),
                filter(
                        "below",
                        Integer.toString(UNSURE),
                        visit.say("usikre (under ", "unsure (below ") + UNSURE + " %)"));
    }

    private Html all() {
        var label = visit.say("alle", "all");
        return Stream.of("relation", "below").allMatch(it -> visit.query().one(it).isEmpty())
                ? Html.of("<strong>{}</strong>", label)
                : Html.of(
                        "<a href=\"{}\">{}</a>",
                        visit.here("relation", "", "below", "", "offset", ""),
                        label);
    }

    private Html filter(String name, String value, String label) {
        var on = visit.query().one(name).filter(value::equals).isPresent();
        return on
                ? Html.of("<strong>{}</strong>", label)
                : Html.of("<a href=\"{}\">{}</a>", visit.here(name, value, "offset", ""), label);
    }

    private Html row(Mapping mapping) {
        var comment = mapping.comment();
        return Html.of(
                "<tr><td>{}</td><td data-label=\"{}\">{}</td><td>{}</td><td data-label=\"{}\">{}</td><td>{}</td></tr>",
                end(set.subject(), mapping.source()),
                visit.say("Målet er", "The target is"),
                words.shortRelation(mapping.relation()),
                end(set.object(), mapping.target()),
                visit.say("Sikkerhed", "Confidence"),
                words.confidence(mapping.confidence()),
                comment == null ? "" : comment);
    }

    private Html end(VocabularyKey vocabulary, @Nullable String value) {
        if (value == null) {
            return Html.of("–");
        }
        var code = new Code(vocabulary, value);
        return Html.of(
                "<a href=\"{}\">{}</a> {}",
                visit.conceptHref(code),
                visit.label(code),
                Wording.code(value));
    }

    private Html next(int offset, int all) {
        return Html.of(
                        "<nav class=\"paging\" aria-label=\"{}\"><a rel=\"next\" href=\"{}\">{} ({} {}) →</a></nav>",
                        visit.say("Sider", "Pages"),
                        visit.here("offset", Integer.toString(offset)),
                        visit.say("Næste", "Next"),
                        List.of(words.number((long) all - offset)),
                        visit.say("endnu", "more"))
                .when(offset < all);
    }
}

package dk.ffb.service.page.draft;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rows of a mapping set as they would be with the draft, a part at a time. Each leads to its
/// form.
final class DraftRows {

    private static final int PART = 200;
    private static final int FARTHEST = 100_000_000;

    private final DraftVisit at;
    private final Drafted drafted;
    private final MappingSet set;
    private final Wording words;

    DraftRows(DraftVisit at) {
        this.at = at;
        drafted = at.drafted();
        if (!(drafted.content() instanceof Content.OfMappingSet(var rows))) {
            throw Problem.unknownDraft(at.draft().id());
        }
        set = rows;
        words = new Wording(at.visit());
    }

    Page page() {
        var wanted = at.visit().query().one("q").orElse("");
        var from = at.visit().query().number("offset", 0, 0, FARTHEST);
        var keys = keys(wanted.toLowerCase(Locale.ROOT).strip());
        var to = Math.min(keys.size(), from + PART);
        var items = drafted.items();
        return at.page(
                at.say("Rækker", "Rows"),
                Html.of(
                        "{}{}<p class=\"total\" role=\"status\">{}</p>{}{}",
                        find(wanted),
                        Html.of(
                                        "<p><a class=\"button button-secondary\" href=\"{}\">{}</a></p>",
                                        at.href("/mapping"),
                                        at.say("Ny mapping", "New mapping"))
                                .when(at.mayEdit()),
                        words.number(keys.size()) + at.say(" rækker", " rows"),
                        table(
                                keys.subList(Math.min(from, to), to).stream()
                                        .flatMap(it -> items.apply(it).stream())
                                        .map(this::row)
                                        .toList()),
                        next(to, keys.size())));
    }

    private List<ItemKey> keys(String wanted) {
        return drafted.keys(ItemKey.Sort.MAPPING).stream()
                .filter(it -> wanted.isEmpty() || has(it, wanted))
                .toList();
    }

    private boolean has(ItemKey key, String wanted) {
        return (name(set.subject(), key.source())
                        + " "
                        + key
                        + " "
                        + name(set.object(), key.target()))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private String name(VocabularyKey vocabulary, @Nullable String code) {
        return code == null ? "–" : at.visit().label(new Code(vocabulary, code));
    }

    private Html find(String wanted) {
        return Html.of(
                """
                <form class="ask" method="get" action="{}"><div class="form-group">
                <label class="form-label" for="find-row">{}</label>
                <input class="form-input" type="search" id="find-row" name="q" value="{}"></div>
                <button class="button button-secondary">{}</button>{}</form>
                """,
                at.path() + "/rows",
                at.say(
                        "Find rækker med dette navn eller denne kode",
                        "Find rows with this name or code"),
                wanted,
                at.say("Find", "Find"),
                at.visit().carried());
    }

    private Html table(List<Html> rows) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain stack">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                at.say("Rækker", "Rows"),
                at.visit().title(set.subject()),
                at.say("Målet er", "The target is"),
                at.visit().title(set.object()),
                at.say("Sikkerhed", "Confidence"),
                at.say("Bemærkning", "Comment"),
                rows);
    }

    private Html row(Item item) {
        var key = item.key();
        var relation =
                Relation.of(Objects.requireNonNullElse(item.parts().text(Part.RELATION), "none"))
                        .map(words::shortRelation)
                        .orElse("");
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a> {}</th><td data-label=\"{}\">{}</td><td>{} {}</td><td data-label=\"{}\">{}</td><td>{}</td></tr>",
                href(at, key),
                name(set.subject(), key.source()),
                key.source() == null ? Html.NONE : Wording.code(key.source()),
                at.say("Målet er", "The target is"),
                relation,
                name(set.object(), key.target()),
                key.target() == null ? Html.NONE : Wording.code(key.target()),
                at.say("Sikkerhed", "Confidence"),
                words.confidence(item.parts().fraction(Part.CONFIDENCE)),
                Objects.requireNonNullElse(item.parts().text(Part.COMMENT), ""));
    }

    /// The form of a row.
    static String href(DraftVisit at, ItemKey key) {
        var parameters = new ArrayList<>(List.of("nth", Integer.toString(key.nth())));
        if (key.source() != null) {
            parameters.addAll(List.of("source", key.source()));
        }
        if (key.target() != null) {
            parameters.addAll(List.of("target", key.target()));
        }
        return at.href("/mapping", parameters.toArray(String[]::new));
    }

    private Html next(int from, int all) {
        return Html.of(
                        "<nav class=\"paging\" aria-label=\"{}\"><a rel=\"next\" href=\"{}\">{} →</a></nav>",
                        at.say("Sider", "Pages"),
                        at.visit().here("offset", Integer.toString(from)),
                        at.say("Næste", "Next")
                                + " ("
                                + words.number((long) all - from)
                                + at.say(" endnu)", " more)"))
                .when(from < all);
    }
}

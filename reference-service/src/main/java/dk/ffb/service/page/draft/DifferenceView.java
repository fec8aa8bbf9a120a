package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Alteration.Effect;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a draft changes, as reviewers read it: each item before and after, side by side, however
/// many changes it took.
final class DifferenceView {

    private static final int PART = 100;
    private static final int FARTHEST = 100_000_000;

    private final DraftVisit at;
    private final DraftWording words;
    private final Function<ItemKey, Optional<Item>> after;
    private final Function<ItemKey, Optional<Item>> before;
    private final List<Alteration> all;

    DifferenceView(DraftVisit at) {
        this.at = at;
        words = new DraftWording(at.visit());
        Drafted drafted = at.drafted();
        after = drafted.items();
        before = drafted.before();
        all = drafted.differences(at.draft().changes());
    }

    Page page() {
        var effects = Stream.of(Effect.values()).map(Effect::text).toList();
        var wanted = at.visit().query().one("effect", effects);
        var shown =
                all.stream()
                        .filter(it -> wanted.map(it.effect().text()::equals).orElse(true))
                        .toList();
        var from = Math.min(shown.size(), at.visit().query().number("offset", 0, 0, FARTHEST));
        var to = Math.min(shown.size(), from + PART);
        return at.page(
                at.draft()
                        .base()
                        .version()
                        .map(it -> at.say("Forskel fra ", "Difference from ") + it)
                        .orElseGet(() -> at.say("Alt er nyt", "All is new")),
                Html.of(
                        "{}{}{}",
                        counts(),
                        shown.subList(from, to).stream().map(this::item).toList(),
                        next(to, shown.size())));
    }

    /// How many there are of each sort, and of each part.
    Html counts() {
        if (all.isEmpty()) {
            return Html.of(
                    "<p>{}</p>", at.say("Kladden ændrer intet.", "The draft changes nothing."));
        }
        var byEffect =
                all.stream()
                        .collect(Collectors.groupingBy(Alteration::effect, Collectors.counting()));
        return Html.of(
                "<p class=\"actions\">{}{}</p><p class=\"where\">{}</p>",
                Stream.of(Effect.values())
                        .filter(byEffect::containsKey)
                        .map(it -> count(it, byEffect.getOrDefault(it, 0L)))
                        .toList(),
                Html.of(
                        "<a href=\"{}\">{}</a>",
                        at.href("/difference"),
                        at.say("Vis alle side om side", "Show all side by side")),
                parts());
    }

    private Html count(Effect effect, long count) {
        return Html.of(
                "<a href=\"{}\">{} {}</a>",
                at.href("/difference", "effect", effect.text()),
                new Wording(at.visit()).number(count),
                words.effects(effect));
    }

    private String parts() {
        var counts = new EnumMap<Part, Integer>(Part.class);
        all.stream()
                .filter(it -> it.effect() == Effect.CHANGED)
                .flatMap(it -> it.parts().stream())
                .forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> words.part(it.getKey()) + ": " + it.getValue())
                .collect(Collectors.joining(" · "));
    }

    private Html item(Alteration alteration) {
        return Html.of(
                """
                <section class="altered"><h2>{} <span class="badge {}">{}</span></h2><p class="where"><code>{}</code> {}</p>
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain side"><thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div></section>
                """,
                label(alteration.key()),
                alteration.effect() == Effect.REMOVED ? "bad" : "good",
                words.effect(alteration.effect()),
                alteration.key(),
                edit(alteration),
                label(alteration.key()),
                at.say("Del", "Part"),
                at.say("Før", "Before"),
                at.say("Efter", "After"),
                alteration.parts().stream().map(it -> part(it, alteration)).toList());
    }

    private Html edit(Alteration alteration) {
        var key = alteration.key();
        return Html.of(
                        "· <a href=\"{}\">{}<span class=\"sr-only\"> {}</span></a>",
                        form(key),
                        at.say("Ret", "Change"),
                        label(key))
                .when(
                        key.sort() != ItemKey.Sort.DENIED
                                && alteration.effect() != Effect.REMOVED
                                && at.mayEdit());
    }

    private String form(ItemKey key) {
        return switch (key.sort()) {
            case CONCEPT -> at.href("/concept", "code", key.name());
            case COLLECTION -> at.href("/collection", "key", key.name());
            case DESCRIPTION -> at.href("/description");
            case MAPPING, DENIED -> DraftRows.href(at, key);
        };
    }

    private String label(ItemKey key) {
        return after.apply(key)
                .or(() -> before.apply(key))
                .map(Item::label)
                .orElseGet(key::toString);
    }

    private Html part(Part part, Alteration alteration) {
        var both =
                WordDifference.between(
                        value(alteration.before(), part), value(alteration.after(), part));
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td class=\"text\">{}</td><td class=\"text\">{}</td></tr>",
                words.part(part),
                both.before(),
                both.after());
    }

    private String value(Parts parts, Part part) {
        return parts.find(part)
                .map(it -> new PartTexts(words, this::label).text(part, it))
                .orElse("");
    }

    private Html next(int from, int all) {
        return Html.of(
                        "<nav class=\"paging\" aria-label=\"{}\"><a rel=\"next\" href=\"{}\">{} →</a></nav>",
                        at.say("Sider", "Pages"),
                        at.visit().here("offset", Integer.toString(from)),
                        at.say("Næste", "Next"))
                .when(from < all);
    }

    Map<Effect, Long> byEffect() {
        return all.stream()
                .collect(Collectors.groupingBy(Alteration::effect, Collectors.counting()));
    }
}

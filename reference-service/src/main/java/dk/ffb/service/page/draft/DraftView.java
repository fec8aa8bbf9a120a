package dk.ffb.service.page.draft;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.draft.check.DraftChecks;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A draft at a glance: where it is, what comes next, what is wrong, what is changed and why, and
/// what was said.
final class DraftView {

    private static final int MOST = 200;
    private static final int FEW = 20;

    private final DraftVisit at;
    private final Draft draft;
    private final boolean inPart;
    private final List<Check> checks;
    private final List<Check> fresh;
    private final DraftWording words;
    private final DraftForms forms;
    private final Function<ItemKey, Optional<Item>> items;
    private final Map<String, ItemKey> rows;

    DraftView(DraftVisit at) {
        this.at = at;
        draft = at.draft();
        var drafted = at.drafted();
        inPart = isWorkedOn() && DraftChecks.isLong(drafted);
        checks =
                inPart
                        ? at.office().review().checks(draft, touched())
                        : at.office().review().checks(draft);
        fresh = checks.stream().filter(it -> !it.known()).toList();
        words = new DraftWording(at.visit());
        forms = new DraftForms(at);
        items = drafted.items();
        rows =
                drafted.keys(ItemKey.Sort.MAPPING).stream()
                        .collect(Collectors.toMap(ItemKey::toString, it -> it, (one, _) -> one));
    }

    /// Whoever works on a draft sees at once what is wrong with what they touch; they and those who
    /// approve can have all of it looked at.
    private boolean isWorkedOn() {
        return draft.state().isEditable()
                && at.visit().query().one("check", List.of("all")).isEmpty();
    }

    private Set<ItemKey> touched() {
        return draft.changes().stream()
                .flatMap(it -> it.alterations().stream())
                .map(Alteration::key)
                .collect(Collectors.toSet());
    }

    Page page() {
        return Page.of(at.title(), body())
                .under(at.say("Kladder", "Drafts"), at.visit().href("/drafts"));
    }

    private Html body() {
        return Html.of(
                """
                {}
                <p class="state"><span class="badge">{}</span> {} · {} {} · {} {}</p>
                {}{}{}
                <h2>{}</h2>
                {}
                <h2>{} <span class="count">{}</span></h2>
                {}
                <h2>{} <span class="count">{}</span></h2>
                {}
                <h2>{}</h2>
                <ul class="changes">{}</ul>
                """,
                at.views(),
                words.state(draft.state()),
                draft.key(),
                draft.base().version().isPresent()
                        ? at.say("fra udgivelse", "from release")
                        : at.say("aldrig udgivet", "never published"),
                draft.base().version().orElse(""),
                at.say("revision", "revision"),
                draft.revision(),
                edit(),
                new ConflictForms(at).html(),
                forms.next(checks),
                at.say("Hvad kladden ændrer", "What the draft changes"),
                new DifferenceView(at).counts(),
                at.say("Fejl og advarsler", "Errors and warnings"),
                fresh.size(),
                checks(),
                at.say("Ændringer", "Changes"),
                draft.changes().size(),
                changes(),
                at.say("Forløb", "Course"),
                draft.steps().reversed().stream().map(this::step).toList());
    }

    private Html edit() {
        var fromTree = at.isOfVocabulary() ? "/tree" : "/rows";
        var fresh = at.isOfVocabulary() ? "/concept" : "/mapping";
        return Html.of(
                        "<p class=\"actions\"><a class=\"button button-secondary\" href=\"{}\">{}</a><a class=\"button button-secondary\" href=\"{}\">{}</a></p>",
                        at.href(fromTree),
                        at.isOfVocabulary()
                                ? at.say("Ret begreber", "Change concepts")
                                : at.say("Ret rækker", "Change rows"),
                        at.href(fresh),
                        at.isOfVocabulary()
                                ? at.say("Nyt begreb", "New concept")
                                : at.say("Ny mapping", "New mapping"))
                .when(at.mayEdit());
    }

    /// What the release has already is nobody's task here, and there may be a lot of it.
    private Html checks() {
        var known = checks.stream().filter(Check::known).toList();
        return Html.of(
                "{}{}{}",
                Html.of(
                                "<p>{} <a href=\"{}\">{}</a></p>",
                                at.say(
                                        "Her er kun efterset, hvad kladden rører ved; det hele efterses, når den indsendes.",
                                        "Only what the draft touches has been checked here; all is checked when it is submitted."),
                                at.visit().here("check", "all"),
                                at.say("Efterse det hele nu", "Check all of it now"))
                        .when(inPart),
                fresh.isEmpty()
                        ? Html.of("<p>{}</p>", at.say("Intet er galt.", "Nothing is wrong."))
                        : checks(fresh),
                ConceptForm.folded(
                                at.say("Også i udgivelsen", "In the release too")
                                        + " ("
                                        + known.size()
                                        + ")",
                                checks(known))
                        .when(!known.isEmpty()));
    }

    private Html checks(List<Check> some) {
        return Html.of(
                "<ul class=\"changes\">{}</ul>",
                some.stream().limit(MOST).map(this::check).toList());
    }

    private Html check(Check check) {
        return Html.of(
                "<li><span class=\"badge {}\">{}</span> {} {}</li>",
                check.stops() ? "bad" : "quiet",
                check.isError() ? at.say("fejl", "error") : at.say("advarsel", "warning"),
                item(check),
                check.message(at.visit().language()));
    }

    private Html item(Check check) {
        var item = check.item();
        return item == null
                ? Html.NONE
                : form(item)
                        .map(it -> Html.of("<a href=\"{}\">{}</a>", it, label(item)))
                        .orElseGet(() -> Html.of("<code>{}</code>", item));
    }

    private String label(String item) {
        return items.apply(ItemKey.concept(item)).map(Item::label).orElse(item);
    }

    /// Where what a fault is told of can be mended.
    private Optional<String> form(String item) {
        if (item.equals(draft.key())) {
            return Optional.of(at.href("/description"));
        }
        if (!at.isOfVocabulary()) {
            return Optional.ofNullable(rows.get(item)).map(it -> DraftRows.href(at, it));
        }
        if (items.apply(ItemKey.concept(item)).isPresent()) {
            return Optional.of(at.href("/concept", "code", item));
        }
        return items.apply(ItemKey.collection(item)).map(_ -> at.href("/collection", "key", item));
    }

    private Html changes() {
        return draft.changes().isEmpty()
                ? Html.of("<p>{}</p>", at.say("Ingen endnu.", "None yet."))
                : Html.of(
                        "<ol class=\"answers\">{}</ol>",
                        draft.changes().reversed().stream().limit(MOST).map(this::change).toList());
    }

    private Html change(DraftChange change) {
        return Html.of(
                "<li id=\"change-{}\"><h3>{}. {}</h3><p class=\"where\">{} · {}{}</p><ul class=\"changes\">{}{}</ul>{}{}</li>",
                change.number(),
                change.number(),
                words.edit(change.kind()),
                change.who().name(),
                new Wording(at.visit()).moment(change.at()),
                change.why().isBlank() ? "" : " · " + change.why(),
                change.alterations().stream().limit(FEW).map(this::alteration).toList(),
                Html.of(
                                "<li>{}</li>",
                                at.say("og ", "and ")
                                        + (change.alterations().size() - FEW)
                                        + at.say(" til", " more"))
                        .when(change.alterations().size() > FEW),
                draft.comments(change.number()).stream().map(this::comment).toList(),
                forms.of(change.number()));
    }

    private Html alteration(Alteration alteration) {
        return Html.of(
                "<li>{} {}{}</li>",
                name(alteration.key()),
                words.effect(alteration.effect()),
                alteration.effect() == Alteration.Effect.CHANGED
                        ? ": "
                                + String.join(
                                        ", ", alteration.parts().stream().map(words::part).toList())
                        : names(alteration));
    }

    private Html name(ItemKey key) {
        return key.sort() == ItemKey.Sort.CONCEPT
                ? Html.of(
                        "<a href=\"{}\">{}</a> {}",
                        at.href("/concept", "code", key.name()),
                        items.apply(key).map(Item::label).orElseGet(key::toString),
                        Wording.code(key.name()))
                : Html.of("<code>{}</code>", key);
    }

    private String names(Alteration alteration) {
        return alteration
                .after()
                .texts(Part.LABELS)
                .best(at.visit().language())
                .map(it -> ": " + it)
                .orElse("");
    }

    private Html comment(Step step) {
        return Html.of("<p class=\"where\">{}: {}</p>", step.who().name(), step.note());
    }

    private Html step(Step step) {
        return Html.of(
                "<li>{}: {} {} {}<span class=\"over\">{}</span></li>",
                new Wording(at.visit()).moment(step.at()),
                step.who().name(),
                words.step(step.kind()),
                about(step),
                step.note());
    }

    private String about(Step step) {
        if (step.change() != 0) {
            return at.say("ændring ", "change ") + step.change() + " ";
        }
        return step.kind() == Step.Kind.COMMENTED ? at.say("kladden ", "the draft ") : "";
    }
}

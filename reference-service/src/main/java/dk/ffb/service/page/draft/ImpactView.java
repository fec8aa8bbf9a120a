package dk.ffb.service.page.draft;

import dk.ffb.service.access.Role;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.service.draft.impact.Impact.Effect;
import dk.ffb.service.draft.impact.Impact.Owner;
import dk.ffb.service.draft.impact.Impact.Severity;
import dk.ffb.service.draft.office.Review;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Code;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a draft breaks or changes for others, by whom it belongs to, with the way out where there
/// is one.
final class ImpactView {

    private static final int MOST = 100;

    private final DraftVisit at;
    private final Wording words;

    ImpactView(DraftVisit at) {
        this.at = at;
        words = new Wording(at.visit());
    }

    Page page() {
        return at.page(at.say("Følger for andre", "Impact on others"), body());
    }

    private Html body() {
        return Html.of("{}{}", followers(), effects());
    }

    /// Drafts that were begun to put others right.
    private Html followers() {
        var followers = at.office().repairs().following(at.draft());
        return Html.of(
                        "<p>{} {}</p>",
                        at.say("Rettelser hos andre er i:", "Repairs of others are in:"),
                        followers.stream()
                                .map(it ->
                                        Html.of(
                                                "<a href=\"{}\">{}</a> ({}) ",
                                                at.visit()
                                                        .href("/drafts/" + BaseUri.encode(it.id())),
                                                it.id(),
                                                new DraftWording(at.visit()).state(it.state())))
                                .toList())
                .when(!followers.isEmpty());
    }

    private Html effects() {
        try {
            return body(at.office().reports().impact(at.draft()));
        } catch (Review.Faulty faulty) {
            return Html.of(
                    "<p class=\"alert alert-warning\">{}</p><ul class=\"faults\">{}</ul>",
                    at.say(
                            "Følgerne kan først ses, når kladdens fejl er rettet.",
                            "The impact can be seen when the draft's errors are mended."),
                    faulty.checks().stream().map(Fields.of(at.visit(), "")::fault).toList());
        }
    }

    private Html body(Impact impact) {
        return impact.owners().isEmpty()
                ? Html.of(
                        "<p>{}</p>",
                        at.say(
                                "Ingen andre mærker noget til kladden.",
                                "Nobody else notices the draft."))
                : Html.of(
                        "{}{}", counts(impact), impact.owners().stream().map(this::owner).toList());
    }

    /// How much there is in all.
    private Html counts(Impact impact) {
        return Html.of(
                "<p class=\"lead\">{}</p>",
                at.say("Går i stykker: ", "Breaks: ")
                        + words.number(count(impact.owners(), Severity.BREAKS))
                        + at.say(" · Ændres: ", " · Changes: ")
                        + words.number(count(impact.owners(), Severity.CHANGES))
                        + at.say(" · Hos ", " · At ")
                        + impact.owners().size()
                        + (impact.owners().size() == 1
                                ? at.say(" ejer", " owner")
                                : at.say(" ejere", " owners")));
    }

    private static long count(List<Owner> owners, Severity severity) {
        return owners.stream()
                .flatMap(it -> it.effects().stream())
                .filter(it -> it.severity() == severity)
                .count();
    }

    private Html owner(Owner owner) {
        return Html.of(
                "<h2>{} <span class=\"count\">{}</span></h2>{}{}",
                owner.name(),
                words.number(owner.effects().size()),
                group(
                        at.say("Går i stykker", "Breaks"),
                        owner.effects().stream()
                                .filter(it -> it.severity() == Severity.BREAKS)
                                .toList(),
                        true),
                group(
                        at.say("Ændres", "Changes"),
                        owner.effects().stream()
                                .filter(it -> it.severity() == Severity.CHANGES)
                                .toList(),
                        false));
    }

    private Html group(String title, List<Effect> effects, boolean isOpen) {
        return Html.of(
                        "<details class=\"fold\"{}><summary>{} <span class=\"count\">{}</span></summary><ul class=\"changes\">{}</ul>{}</details>",
                        Html.of(" open").when(isOpen),
                        title,
                        words.number(effects.size()),
                        effects.stream().limit(MOST).map(this::effect).toList(),
                        Html.of(
                                        "<p><a href=\"{}\">{}</a></p>",
                                        at.api() + "/impact",
                                        at.say("Resten er i API'et.", "The rest is in the API."))
                                .when(effects.size() > MOST))
                .when(!effects.isEmpty());
    }

    private Html effect(Effect effect) {
        return Html.of(
                "<li><a href=\"{}\">{}</a> {} <span class=\"badge quiet\">{}</span> <p class=\"where\">{}</p>{}</li>",
                at.visit().conceptHref(effect.code()),
                effect.label(),
                Wording.knownCode(effect.code().value()),
                effect.where(),
                effect.in(at.visit().language()),
                effect.repair().map(it -> repair(effect, it)));
    }

    private Html repair(Effect effect, Impact.Repair repair) {
        var instead =
                repair.codes().stream()
                        .map(it -> at.visit().label(new Code(effect.concept().vocabulary(), it)))
                        .collect(Collectors.joining(", "));
        var proposal =
                switch (repair.way()) {
                    case FOLLOW_SUCCESSOR -> at.say("Brug afløseren: ", "Use the successor: ");
                    case WIDEN_TO_PARENT -> at.say("Brug overbegrebet: ", "Use the parent: ");
                };
        return Html.of(
                "<p class=\"repair\">{}{}</p>",
                proposal
                        + instead
                        + repair.relation()
                                .map(it -> " (" + words.shortRelation(it) + ")")
                                .orElse(""),
                button(effect, repair, instead));
    }

    /// One button, where one code takes the place of one.
    private Html button(Effect effect, Impact.Repair repair, String instead) {
        return switch (effect.what()) {
            case MAPPING, COLLECTION, HIERARCHY ->
                    repair.codes().size() == 1 && may(effect)
                            ? Html.of(
                                    """
                                    <form data-send="POST {}" data-then="" data-done="{}" data-by="{}">{}
                                    <button class="button button-secondary" disabled>{}<span class="sr-only"> {}: {}</span></button></form>
                                    """,
                                    at.path() + "/repair",
                                    done(effect),
                                    at.actor().id(),
                                    fields(effect, repair),
                                    at.say("Ret", "Repair"),
                                    effect.label(),
                                    instead)
                            : Html.NONE;
            case TRANSLATION -> Html.NONE;
        };
    }

    /// Rows of mapping sets are mended in drafts of theirs.
    private boolean may(Effect effect) {
        return effect.what() == Impact.What.MAPPING
                ? at.actor().has(Role.EDITOR, effect.where())
                : at.mayEdit();
    }

    private String done(Effect effect) {
        return effect.what() == Impact.What.MAPPING
                ? at.say("Rettelsen er lagt i en kladde af ", "The repair is in a draft of ")
                        + effect.where()
                        + "."
                : at.say("Rettelsen er i kladden.", "The repair is in the draft.");
    }

    private static Html fields(Effect effect, Impact.Repair repair) {
        var fields =
                Map.of(
                        "what", effect.what().text(),
                        "where", effect.where(),
                        "code", effect.code().value(),
                        "concept", effect.concept().value(),
                        "instead", repair.codes().getFirst());
        return Html.join(
                fields.entrySet().stream().map(it -> Fields.hidden(it.getKey(), it.getValue())));
    }
}

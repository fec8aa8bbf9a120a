package dk.ffb.service.page.draft;

import dk.ffb.service.access.Actor;
import dk.ffb.service.draft.Alteration;
import dk.ffb.service.draft.Check;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftChange;
import dk.ffb.service.draft.Part;
import dk.ffb.service.draft.Parts;
import dk.ffb.service.draft.Step;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A draft as its reviewers read it: what is changed and why, what is wrong, what was said, and
/// what can be done next.
final class DraftView {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                    .withZone(ZoneId.of("Europe/Copenhagen"));
    private static final int MOST = 200;

    private final Visit visit;
    private final Draft draft;
    private final List<Check> checks;
    private final DraftWording words;
    private final DraftForms forms;

    DraftView(Visit visit, Actor actor, Draft draft, List<Check> checks) {
        this.visit = visit;
        this.draft = draft;
        this.checks = checks;
        words = new DraftWording(visit);
        forms = new DraftForms(visit, actor, draft);
    }

    Page page() {
        var title = draft.title().isBlank() ? draft.id() : draft.title();
        return Page.of(title, body()).under(visit.say("Kladder", "Drafts"), visit.href("/drafts"));
    }

    private Html body() {
        return Html.of(
                """
                <p class="state"><span class="badge">{}</span> {} · {} {} · {} {}</p>
                {}
                <h2>{} <span class="count">{}</span></h2>
                {}
                <h2>{} <span class="count">{}</span></h2>
                {}
                {}
                <h2>{}</h2>
                <ul class="changes">{}</ul>
                """,
                words.state(draft.state()),
                draft.key(),
                visit.say("fra udgivelse", "from release"),
                draft.base(),
                visit.say("revision", "revision"),
                draft.revision(),
                forms.next(),
                visit.say("Fejl og advarsler", "Errors and warnings"),
                checks.size(),
                checks(),
                visit.say("Ændringer", "Changes"),
                draft.changes().size(),
                changes(),
                forms.edits(),
                visit.say("Forløb", "Course"),
                draft.steps().reversed().stream().map(this::step).toList());
    }

    private Html checks() {
        return checks.isEmpty()
                ? Html.of("<p>{}</p>", visit.say("Intet er galt.", "Nothing is wrong."))
                : Html.of(
                        "<ul class=\"changes\">{}</ul>",
                        checks.stream().limit(MOST).map(this::check).toList());
    }

    private Html check(Check check) {
        var item = check.item();
        return Html.of(
                "<li><span class=\"badge {}\">{}</span> {} {} {}</li>",
                check.stops() ? "bad" : "quiet",
                check.isError() ? visit.say("fejl", "error") : visit.say("advarsel", "warning"),
                item == null ? Html.NONE : Html.of("<code>{}</code>", item),
                check.message(visit.language()),
                check.known() ? visit.say("(også i udgivelsen)", "(in the release too)") : "");
    }

    private Html changes() {
        return draft.changes().isEmpty()
                ? Html.of("<p>{}</p>", visit.say("Ingen endnu.", "None yet."))
                : Html.of(
                        "<ol class=\"answers\">{}</ol>",
                        draft.changes().stream().map(this::change).toList());
    }

    private Html change(DraftChange change) {
        return Html.of(
                "<li><h3>{} {}</h3><p class=\"where\">{} · {} {}</p><ul class=\"changes\">{}</ul>{}{}</li>",
                change.number(),
                change.kind(),
                change.who().name(),
                MOMENT.format(change.at()),
                change.why().isBlank() ? "" : "· " + change.why(),
                change.alterations().stream().limit(MOST).map(this::alteration).toList(),
                draft.comments(change.number()).stream().map(this::comment).toList(),
                forms.undo(change.number()));
    }

    private Html alteration(Alteration alteration) {
        return Html.of(
                "<li><code>{}</code> {}{}</li>",
                alteration.key(),
                words.effect(alteration.effect()),
                alteration.parts().stream().map(part -> part(part, alteration)).toList());
    }

    private static Html part(Part part, Alteration alteration) {
        return Html.of(
                " · {}: {} {}",
                part.text(),
                value("<del>{}</del>", alteration.before(), part),
                value("<ins>{}</ins>", alteration.after(), part));
    }

    private static Html value(String template, Parts parts, Part part) {
        return parts.find(part)
                .map(value -> Html.of(template, DraftWording.value(value)))
                .orElse(Html.NONE);
    }

    private Html comment(Step step) {
        return Html.of("<p class=\"where\">{}: {}</p>", step.who().name(), step.note());
    }

    private Html step(Step step) {
        return Html.of(
                "<li>{} {} {} {}<span class=\"over\">{}</span></li>",
                MOMENT.format(step.at()),
                step.who().name(),
                words.step(step.kind()),
                step.change() == 0 ? "" : visit.say("ændring ", "change ") + step.change() + " ",
                step.note());
    }
}

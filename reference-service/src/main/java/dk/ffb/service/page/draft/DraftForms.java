package dk.ffb.service.page.draft;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.State;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.page.draft.Fields.About;
import dk.ffb.service.page.frame.Html;
import java.util.List;

/// What somebody can do to a draft as a whole, as forms: the API says who may and what is wrong.
final class DraftForms {

    private final DraftVisit at;
    private final Draft draft;
    private final boolean mayEdit;
    private final boolean mayApprove;

    DraftForms(DraftVisit at) {
        this.at = at;
        draft = at.draft();
        mayEdit = at.mayEdit();
        mayApprove = at.mayApprove();
    }

    /// What comes next on the draft's way to publication.
    Html next(List<Check> checks) {
        if (draft.state().isOver()) {
            return Html.NONE;
        }
        var submitted = draft.state() == State.SUBMITTED;
        return Html.of(
                "{}{}{}{}{}",
                submit().when(mayEdit && !draft.changes().isEmpty()),
                approve(checks).when(submitted && mayApprove),
                publish().when(draft.state() == State.APPROVED && mayApprove),
                giveBack().when(!draft.state().isEditable()),
                Html.of("{}{}", comment(0, "draft"), discard()));
    }

    private Html submit() {
        return Form.of(at, "POST", "/submit")
                .saying(at.say("Kladden er indsendt.", "The draft is submitted."))
                .first(
                        at.say("Indsend til godkendelse", "Submit for approval"),
                        note("submit", ""));
    }

    private Html approve(List<Check> checks) {
        var warnings = checks.stream().filter(Check::needsWord).count();
        var hint =
                warnings == 0
                        ? ""
                        : at.say(
                                "Der er " + warnings + " advarsler; skriv, hvorfor de er i orden.",
                                "There are " + warnings + " warnings; say why they are all right.");
        return draft.hasWorkedOnIt(at.author())
                ? Html.of(
                        "<p class=\"alert alert-info\">{}</p>",
                        at.say(
                                "Du har selv arbejdet på kladden; en anden skal godkende den.",
                                "You worked on the draft yourself; somebody else is to approve it."))
                : Form.of(at, "POST", "/approve")
                        .saying(at.say("Kladden er godkendt.", "The draft is approved."))
                        .first(at.say("Godkend", "Approve"), note("approve", hint));
    }

    private Html publish() {
        var fields = Fields.of(at.visit(), "publish");
        return Form.of(at, "POST", "/publish")
                .saying(at.say("Kladden er udgivet.", "The draft is published."))
                .first(
                        at.say("Udgiv", "Publish"),
                        fields.text(
                                About.of("version", at.say("Betegnelse", "Label"))
                                        .with("", at.say("For eksempel 2026.2", "Such as 2026.2")),
                                "",
                                "required"),
                        fields.day(
                                About.of("validFrom", at.say("Gælder fra", "Valid from"))
                                        .with("", at.say("Tom: fra i dag", "Empty: from today")),
                                null),
                        note("publish", at.say("Læses i Nyt", "Is read among the news")));
    }

    private Html giveBack() {
        return ConceptForm.folded(
                at.say("Send tilbage", "Return"),
                Form.of(at, "POST", "/return")
                        .saying(at.say("Kladden er sendt tilbage.", "The draft is returned."))
                        .with(
                                at.say("Send tilbage med begrundelsen", "Return with the reasons"),
                                Fields.of(at.visit(), "return")
                                        .text(
                                                About.of(
                                                        "reasons",
                                                        at.say(
                                                                "Hvad skal gøres om",
                                                                "What is to be done again")),
                                                "",
                                                "required")));
    }

    private Html discard() {
        return ConceptForm.folded(
                at.say("Kassér kladden", "Discard the draft"),
                Form.of(at, "POST", "/discard")
                        .saying(at.say("Kladden er kasseret.", "The draft is discarded."))
                        .with(at.say("Kassér", "Discard"), note("discard", "")));
    }

    /// @param change that it is about; 0 for the draft as a whole
    private Html comment(int change, String prefix) {
        return ConceptForm.folded(
                at.say("Skriv en kommentar", "Write a comment"),
                Form.of(at, "POST", "/comments")
                        .with(
                                at.say("Skriv", "Write"),
                                change == 0
                                        ? Html.NONE
                                        : Html.of(
                                                "<input type=\"hidden\" name=\"change\" value=\"{}\" data-as=\"number\">",
                                                change),
                                Fields.of(at.visit(), prefix)
                                        .text(
                                                About.of("text", at.say("Kommentar", "Comment")),
                                                "",
                                                "required")));
    }

    /// What can be done to one change.
    Html of(int change) {
        return Html.of(
                "{}{}",
                comment(change, "change-" + change).when(!draft.state().isOver()),
                Form.of(at, "DELETE", "/changes/" + change)
                        .saying(at.say("Ændringen er fortrudt.", "The change is undone."))
                        .with(at.say("Fortryd ændringen", "Undo the change"))
                        .when(mayEdit));
    }

    private Html note(String prefix, String hint) {
        return Fields.of(at.visit(), prefix)
                .text(
                        About.of("note", at.say("Et ord med på vejen", "A word with it"))
                                .with("", hint),
                        "");
    }
}

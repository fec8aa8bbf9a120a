package dk.ffb.service.page.draft;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.State;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Kind;
import java.util.stream.Stream;

/// What somebody can do to a draft, as forms. A script sends each to the API with the revision that
/// the page shows; the API says who may and what is wrong.
final class DraftForms {

    private final Visit visit;
    private final Draft draft;
    private final boolean edits;
    private final boolean approves;
    private final String api;

    DraftForms(Visit visit, Actor actor, Draft draft) {
        this.visit = visit;
        this.draft = draft;
        edits = actor.has(Role.EDITOR, draft.key());
        approves = actor.has(Role.APPROVER, draft.key());
        api = "/api/v1/drafts/" + BaseUri.encode(draft.id());
    }

    /// What comes next on the draft's way to publication.
    Html next() {
        if (draft.state().isOver()) {
            return Html.NONE;
        }
        var submitted = draft.state() == State.SUBMITTED;
        return Html.of(
                "{}{}{}{}{}{}",
                form(
                                "POST",
                                "/submit",
                                visit.say("Indsend til godkendelse", "Submit for approval"),
                                note())
                        .when(draft.state().isEditable() && edits),
                form("POST", "/approve", visit.say("Godkend", "Approve"), note())
                        .when(submitted && approves),
                form("POST", "/publish", visit.say("Udgiv", "Publish"), publishing())
                        .when(draft.state() == State.APPROVED && approves),
                form(
                                "POST",
                                "/return",
                                visit.say("Send tilbage", "Return"),
                                field(
                                        "reasons",
                                        visit.say("Hvad skal gøres om", "What is to be done again"),
                                        "required"))
                        .when(!draft.state().isEditable()),
                folded(
                        visit.say("Skriv en kommentar", "Write a comment"),
                        form(
                                "POST",
                                "/comments",
                                visit.say("Skriv", "Write"),
                                field("text", visit.say("Kommentar", "Comment"), "required"))),
                folded(
                        visit.say("Kassér kladden", "Discard the draft"),
                        form("POST", "/discard", visit.say("Kassér", "Discard"), note())));
    }

    Html undo(int number) {
        return form(
                        "DELETE",
                        "/changes/" + number,
                        visit.say("Fortryd ændringen", "Undo the change"),
                        Html.NONE)
                .when(edits && draft.state().isEditable());
    }

    /// What can be changed in the content.
    Html edits() {
        if (!edits || !draft.state().isEditable()) {
            return Html.NONE;
        }
        return Html.of(
                "<h2>{}</h2>{}",
                visit.say("Foretag en ændring", "Make a change"),
                draft.subject() == Subject.VOCABULARY ? conceptEdits() : mappingEdits());
    }

    private Html conceptEdits() {
        var broader =
                list(
                        "broader",
                        visit.say(
                                "Overbegreber (koder, adskilt af |)",
                                "Broader concepts (codes, parted by |)"));
        return Html.of(
                "{}{}{}{}",
                edit(
                        "change-concept",
                        visit.say("Ret et begreb", "Change a concept"),
                        Html.of(
                                "{}{}{}{}{}",
                                code(),
                                field("set.labels.da", visit.say("Nyt navn", "New name"), ""),
                                field(
                                        "set.definitions.da",
                                        visit.say("Ny definition", "New definition"),
                                        ""),
                                list(
                                        "set.altLabels.da",
                                        visit.say(
                                                "Andre ord (adskilt af |)",
                                                "Other words (parted by |)")),
                                hint(
                                        visit.say(
                                                "Udfyld kun det, der skal være anderledes.",
                                                "Fill in only what is to be different.")))),
                edit(
                        "add-concept",
                        visit.say("Nyt begreb", "New concept"),
                        Html.of(
                                "{}{}{}{}{}",
                                field("code", visit.say("Kode", "Code"), "required"),
                                field("set.labels.da", visit.say("Navn", "Name"), "required"),
                                kind(),
                                field(
                                        "set.definitions.da",
                                        visit.say("Definition", "Definition"),
                                        ""),
                                list(
                                        "set.broader",
                                        visit.say(
                                                "Overbegreber (koder, adskilt af |)",
                                                "Broader concepts (codes, parted by |)")))),
                edit(
                        "move-concept",
                        visit.say("Flyt et begreb", "Move a concept"),
                        Html.of("{}{}", code(), broader)),
                edit(
                        "deprecate-concept",
                        visit.say("Lad et begreb udgå", "Deprecate a concept"),
                        Html.of(
                                "{}{}{}{}",
                                code(),
                                list(
                                        "successors",
                                        visit.say(
                                                "Afløsere (koder, adskilt af |)",
                                                "Successors (codes, parted by |)")),
                                field(
                                        "reason",
                                        visit.say(
                                                "Grund, hvis ingen afløser det",
                                                "Reason, where nothing replaces it"),
                                        ""),
                                Html.of(
                                        "<div class=\"form-group\"><label class=\"form-label\">{}<input class=\"form-input\" type=\"date\" name=\"validTo\"></label></div>",
                                        visit.say("Gælder til", "Valid to")))));
    }

    private Html mappingEdits() {
        var ends =
                Html.of(
                        "{}{}",
                        field("source", visit.say("Kildens kode", "Source code"), "required"),
                        field("target", visit.say("Målets kode", "Target code"), ""));
        return Html.of(
                "{}{}",
                edit(
                        "add-mapping",
                        visit.say("Ny mapping", "New mapping"),
                        Html.of(
                                "{}{}{}{}",
                                ends,
                                relation(),
                                number(
                                        "set.confidence",
                                        visit.say("Sikkerhed (0–1)", "Confidence (0–1)")),
                                field("set.comment", visit.say("Bemærkning", "Comment"), ""))),
                edit("remove-mapping", visit.say("Fjern en mapping", "Remove a mapping"), ends));
    }

    private Html relation() {
        return choice(
                "set.relation",
                visit.say("Målet er", "The target is"),
                Stream.of(Relation.values())
                        .map(each -> option(each.text(), new Wording(visit).shortRelation(each))));
    }

    private Html kind() {
        return choice(
                "set.kind",
                visit.say("Slags", "Kind"),
                Stream.of(Kind.values())
                        .map(each -> option(each.text(), new Wording(visit).kind(each))));
    }

    private static Html option(String value, String label) {
        return Html.of("<option value=\"{}\">{}</option>", value, label);
    }

    private static Html choice(String name, String label, Stream<Html> options) {
        return Html.of(
                "<div class=\"form-group\"><label class=\"form-label\">{}<select class=\"form-select\" name=\"{}\">{}</select></label></div>",
                label,
                name,
                Html.join(options));
    }

    private Html edit(String kind, String title, Html fields) {
        return folded(
                title,
                form(
                        "POST",
                        "/changes",
                        visit.say("Gem ændringen", "Save the change"),
                        Html.of(
                                "<input type=\"hidden\" name=\"edit\" value=\"{}\">{}{}",
                                kind,
                                fields,
                                field("why", visit.say("Hvorfor", "Why"), ""))));
    }

    private Html publishing() {
        return Html.of(
                "{}<div class=\"form-group\"><label class=\"form-label\">{}<input class=\"form-input\" type=\"date\" name=\"validFrom\"></label></div>{}",
                field(
                        "version",
                        visit.say("Betegnelse, fx 2026.2", "Label, such as 2026.2"),
                        "required"),
                visit.say("Gælder fra (tom: i dag)", "Valid from (empty: today)"),
                note());
    }

    private Html note() {
        return field("note", visit.say("Et ord med på vejen", "A word with it"), "");
    }

    private Html code() {
        return Html.of(
                """
                <div class="form-group"><label class="form-label">{}<span class="completed" data-suggest="{}" data-hits="{}" data-takes="code">
                <input class="form-input" name="code" autocomplete="off" required></span></label></div>
                """,
                visit.say("Begrebets kode (skriv navnet)", "The concept's code (type the name)"),
                "/api/v1/suggest?limit=8&vocabulary=" + draft.key(),
                visit.say("forslag", "suggestions"));
    }

    private static Html field(String name, String label, String attributes) {
        return Html.of(
                "<div class=\"form-group\"><label class=\"form-label\">{}<input class=\"form-input\" name=\"{}\" {}></label></div>",
                label,
                name,
                attributes);
    }

    private static Html list(String name, String label) {
        return Html.of(
                "<div class=\"form-group\"><label class=\"form-label\">{}<input class=\"form-input\" name=\"{}\" data-as=\"list\"></label></div>",
                label,
                name);
    }

    private static Html number(String name, String label) {
        return Html.of(
                "<div class=\"form-group\"><label class=\"form-label\">{}<input class=\"form-input\" name=\"{}\" type=\"number\" min=\"0\" max=\"1\" step=\"0.01\" data-as=\"number\"></label></div>",
                label,
                name);
    }

    private static Html hint(String text) {
        return Html.of("<p class=\"form-hint\">{}</p>", text);
    }

    private static Html folded(String title, Html content) {
        return Html.of("<details class=\"fold\"><summary>{}</summary>{}</details>", title, content);
    }

    private Html form(String method, String to, String button, Html fields) {
        return Html.of(
                """
                <form class="ask" data-send="{} {}" data-revision="{}" data-then="">{}
                <button class="button button-secondary" disabled>{}</button></form>
                """,
                method,
                api + to,
                draft.revision(),
                fields,
                button);
    }
}

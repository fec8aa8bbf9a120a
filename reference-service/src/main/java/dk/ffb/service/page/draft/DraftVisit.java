package dk.ffb.service.page.draft;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.vocabulary.BaseUri;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody looks at a draft.
record DraftVisit(Visit visit, Actor actor, Draft draft, DraftOffice office) {

    String say(String danish, String english) {
        return visit.say(danish, english);
    }

    Author author() {
        return new Author(actor.id(), actor.name());
    }

    Drafted drafted() {
        return office.desk().drafted(draft);
    }

    boolean isOfVocabulary() {
        return draft.subject() == Subject.VOCABULARY;
    }

    /// Whether they may change its content, and it can be changed now.
    boolean mayEdit() {
        return actor.has(Role.EDITOR, draft.key()) && draft.state().isEditable();
    }

    /// Says so where the draft is one to read only.
    Html closed() {
        return Html.of(
                        "<p class=\"alert alert-info\">{}</p>",
                        draft.state().isEditable()
                                ? say(
                                        "Du har ikke lov til at ændre kladden.",
                                        "You may not change the draft.")
                                : say(
                                        "Kladden kan ikke ændres, som den er nu.",
                                        "The draft can't be changed as it is now."))
                .when(!mayEdit());
    }

    boolean mayApprove() {
        return actor.has(Role.APPROVER, draft.key());
    }

    /// What is wrong with one item; not what the release that the draft is made from has wrong
    /// throughout.
    List<Check> checks(ItemKey item) {
        return office.review().checks(draft, Set.of(item));
    }

    /// The address of a page of the draft.
    String href(String page, String... parameters) {
        return visit.href(path() + page, parameters);
    }

    String path() {
        return "/drafts/" + BaseUri.encode(draft.id());
    }

    String api() {
        return "/api/v1" + path();
    }

    String title() {
        return draft.title().isBlank() ? draft.id() : draft.title();
    }

    /// A page below that of the draft.
    Page page(String title, Html body) {
        return Page.of(title, Html.of("{}{}", views(), body))
                .under(say("Kladder", "Drafts"), visit.href("/drafts"))
                .under(title(), href(""));
    }

    /// The draft's own pages, and which of them this is.
    Html views() {
        return Html.of(
                "<nav class=\"views\" aria-label=\"{}\">{}</nav>",
                say("Kladdens sider", "Pages of the draft"),
                Html.join(
                        Stream.of(
                                view("", say("Overblik", "Overview")),
                                isOfVocabulary()
                                        ? view("/tree", say("Begreber", "Concepts"))
                                        : view("/rows", say("Rækker", "Rows")),
                                view("/collections", say("Sortimenter", "Collections"))
                                        .when(isOfVocabulary()),
                                view("/description", say("Beskrivelse", "Description")),
                                view("/import", say("Indlæs fil", "Take in a file"))
                                        .when(mayEdit()),
                                view("/difference", say("Forskel", "Difference")),
                                view("/impact", say("Følger", "Impact")))));
    }

    private Html view(String page, String label) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                href(page),
                Html.of(" aria-current=\"page\"").when(visit.path().equals(path() + page)),
                label);
    }
}

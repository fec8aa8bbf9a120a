package dk.ffb.service.page.draft;

import dk.ffb.service.page.frame.Html;
import java.util.Arrays;

/// A form that a script sends to the API, with the revision that the page shows. What is typed is
/// kept in the browser until it is sent, for whoever typed it.
///
/// @param method and the address that it is sent to
/// @param then where to go when it is done: empty for this page again, as it is then
/// @param done what is said when it is done
/// @param attempt where to ask what would be wrong with what is typed; empty for nowhere
record Form(DraftVisit of, String method, String to, String then, String done, String attempt) {

    static Form of(DraftVisit of, String method, String to) {
        return new Form(of, method, of.api() + to, "", of.say("Gemt.", "Saved."), "");
    }

    /// A form whose content is an edit.
    static Form edit(DraftVisit of) {
        var form = of(of, "POST", "/changes");
        return new Form(of, form.method, form.to, "", form.done, of.path() + "/attempt");
    }

    Form then(String address) {
        return new Form(of, method, to, address, done, attempt);
    }

    Form saying(String words) {
        return new Form(of, method, to, then, words, attempt);
    }

    /// Everything that is filled in is sent.
    Html with(String button, Html... fields) {
        return form("ask", "", button, "button-secondary", fields);
    }

    /// The step that most people take from here.
    Html first(String button, Html... fields) {
        return form("ask", "", button, "button-primary", fields);
    }

    /// A form with many fields, one below the other.
    Html sheet(String button, Html... fields) {
        return form("ask sheet", "", button, "button-primary", fields);
    }

    /// Only what is different from what the page shows is sent.
    Html patch(String button, Html... fields) {
        return form("ask sheet", "data-patch", button, "button-primary", fields);
    }

    private Html form(
            String layout, String attributes, String button, String looks, Html... fields) {
        return Html.of(
                """
                <form class="{}" data-send="{} {}" data-revision="{}" data-then="{}" data-done="{}" data-by="{}"{} {}>{}
                {}</form>
                """,
                layout,
                method,
                to,
                of.draft().revision(),
                then,
                done,
                of.actor().id(),
                Html.of(" data-attempt=\"{}\"", attempt).when(!attempt.isEmpty()),
                attributes,
                Html.join(Arrays.stream(fields)),
                Html.of("<button class=\"button {}\" disabled>{}</button>", looks, button)
                        .when(attempt.isEmpty() || of.mayEdit()));
    }
}

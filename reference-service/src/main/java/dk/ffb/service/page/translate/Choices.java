package dk.ffb.service.page.translate;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import java.util.Optional;

/// The choice of systems to translate from and to.
final class Choices {

    private Choices() {}

    static Html from(Visit visit, String chosen) {
        return Html.of(
                """
                <div class="form-group"><label class="form-label" for="system">{}</label>
                <select class="form-select" id="system" name="system">{}</select></div>
                """,
                visit.say("Fra vokabular", "From vocabulary"),
                options(visit, chosen));
    }

    static Html to(Visit visit, String chosen, Optional<String> all) {
        return Html.of(
                """
                <div class="form-group"><label class="form-label" for="target">{}</label>
                <select class="form-select" id="target" name="target">{}{}</select></div>
                """,
                visit.say("Til vokabular", "To vocabulary"),
                all.map(label -> Html.of("<option value=\"\">{}</option>", label)),
                options(visit, chosen));
    }

    private static Html options(Visit visit, String chosen) {
        return Html.join(
                visit.snapshot().vocabularies().stream()
                        .map(release -> release.content().vocabulary().key())
                        .map(key ->
                                Html.of(
                                        "<option value=\"{}\"{}>{} ({})</option>",
                                        key,
                                        Html.of(" selected").when(key.value().equals(chosen)),
                                        visit.title(key),
                                        key)));
    }

    /// The ways to translate, and which of them this is.
    static Html ways(Visit visit) {
        return Html.of(
                "<nav class=\"views\" aria-label=\"{}\">{}{}{}</nav>",
                visit.say("Hvad vil du oversætte?", "What would you translate?"),
                way(visit, "/translate", visit.say("En kode", "A code")),
                way(visit, "/translate/list", visit.say("En liste", "A list")),
                way(visit, "/translate/file", visit.say("En fil", "A file")));
    }

    private static Html way(Visit visit, String to, String label) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                visit.href(to),
                Html.of(" aria-current=\"page\"").when(visit.path().equals(to)),
                label);
    }
}

package dk.ffb.service.page.translate;

import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Reads;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Translates a file. The page is a form and the words that its script needs; the script does the
/// rest by the API.
public final class FilePage {

    private final Reads reads;

    public FilePage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request, "system", "target");
        var title = visit.say("Oversæt en fil", "Translate a file");
        return Frame.answer(
                visit,
                Page.of(
                        title,
                        Html.of("{}{}{}", Choices.ways(visit), form(visit), results(visit))));
    }

    private static Html form(Visit visit) {
        return Html.of(
                """
                <noscript><p class="alert alert-warning">{}</p></noscript>
                <form class="ask" data-table="{}" data-csv="{}" data-xlsx="{}" data-failed="{}" data-empty="{}" data-rows="{}">
                <div class="form-group whole drop"><label class="form-label" for="file">{}</label>
                <input type="file" id="file" accept=".csv,.tsv,.txt,.xlsx" aria-describedby="file-hint">
                <p class="form-hint" id="file-hint">{}</p></div>
                <div class="form-group"><label class="form-label" for="column">{}</label>
                <select class="form-select" id="column" disabled></select></div>
                {}{}
                <button class="button button-primary" disabled>{}</button>
                </form>
                """,
                visit.say(
                        "Oversættelse af en fil kræver JavaScript. Uden det kan kommandoen ./ffb translate eller POST /api/v1/translate bruges.",
                        "Translating a file needs JavaScript. Without it, use the command ./ffb translate or POST /api/v1/translate."),
                visit.api("/translate"),
                visit.href("/translate/file/csv"),
                visit.href("/translate/file/xlsx"),
                visit.say("Det gik ikke: ", "That failed: "),
                visit.say("Filen har ingen rækker.", "The file has no rows."),
                visit.say("rækker", "rows"),
                visit.say("CSV- eller Excel-fil", "CSV or Excel file"),
                visit.say(
                        "Vælg filen, eller slip den her. Første række er overskrifter. Filen gemmes ikke; brug kun koder, aldrig personoplysninger.",
                        "Choose the file or drop it here. The first row holds headings. The file isn't kept; use codes only, never personal data."),
                visit.say("Kolonne med koder", "Column with codes"),
                Choices.from(visit, visit.query().one("system").orElse("fsiii")),
                Choices.to(visit, visit.query().one("target").orElse("ffb"), Optional.empty()),
                visit.say("Oversæt filen", "Translate the file"));
    }

    private static Html results(Visit visit) {
        return Html.of(
                """
                <section id="run" hidden><h2>{}</h2>
                <p role="status" id="said"></p>
                <progress id="progress" max="1" value="0" aria-label="{}"></progress>
                <table class="table plain snug"><caption class="sr-only">{}</caption><tbody id="counts">{}</tbody></table>
                <p class="actions"><button type="button" class="button button-secondary" id="take-csv" hidden>{}</button>
                <button type="button" class="button button-secondary" id="take-xlsx" hidden>{}</button></p>
                <h2>{}</h2>
                <p id="left">{}</p>
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody id="rows"></tbody></table></div></section>
                """,
                visit.say("Resultat", "Result"),
                visit.say("Fremdrift", "Progress"),
                visit.say("Antal af hvert udfald", "Number of each outcome"),
                Arrays.stream(Outcome.values()).map(outcome -> count(visit, outcome)).toList(),
                visit.say("Hent som CSV", "Take home as CSV"),
                visit.say("Hent som Excel", "Take home as Excel"),
                visit.say("Rækker, som et menneske må se på", "Rows that a person must look at"),
                visit.say(
                        "De første 300 vises her; de er alle i filen.",
                        "The first 300 are shown here; all are in the file."),
                visit.say("Rækker, som et menneske må se på", "Rows that a person must look at"),
                visit.say("Række", "Row"),
                visit.say("Kode", "Code"),
                visit.say("Udfald", "Outcome"),
                visit.say("Forslag", "Proposal"));
    }

    private static Html count(Visit visit, Outcome outcome) {
        var words = new Wording(visit);
        return Html.of(
                "<tr data-outcome=\"{}\" hidden><th scope=\"row\">{}</th><td class=\"number\">0</td><td>{}</td></tr>",
                outcome.text(),
                words.outcome(outcome),
                words.meaning(outcome));
    }
}

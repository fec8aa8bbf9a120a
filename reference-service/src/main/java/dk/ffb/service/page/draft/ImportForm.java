package dk.ffb.service.page.draft;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;

/// A file to be taken into a draft: a script tries it, shows its faults or its rows, and sends it
/// again with the rows that are ticked.
record ImportForm(DraftVisit at) {

    Page page() {
        return at.page(at.say("Indlæs en fil", "Take in a file"), body());
    }

    private Html body() {
        return at.mayEdit()
                ? form()
                : Html.of(
                        "<p class=\"alert alert-info\">{}</p>",
                        at.say(
                                "Kladden kan ikke ændres, som den er nu.",
                                "The draft can't be changed as it is now."));
    }

    private Html form() {
        return Html.of(
                """
                <p>{}</p>
                <noscript><p class="alert alert-warning">{}</p></noscript>
                <form class="drop" data-import="tried" data-to="{}" data-then="{}">
                <label class="form-label" for="file">{}</label>
                <input type="file" id="file" name="file" accept=".csv,.tsv,.json,.ttl,.rdf,.nt,.jsonld">
                <p><label class="chosen-code"><input type="checkbox" name="missing" value="remove"> {}</label></p>
                <div class="form-group"><label class="form-label" for="why">{}</label><input class="form-input" id="why" name="why"></div>
                <p><button class="button button-secondary" disabled>{}</button></p>
                <p role="status"></p></form>
                <section id="tried" aria-label="{}"></section>
                """,
                at.isOfVocabulary()
                        ? at.say(
                                "CSV, FHIR CodeSystem eller Turtle. Filen prøves først: intet ændres, før du har set rækkerne.",
                                "CSV, FHIR CodeSystem or Turtle. The file is tried first: nothing changes before you have seen the rows.")
                        : at.say(
                                "CSV, SSSOM TSV eller FHIR ConceptMap. Filen prøves først: intet ændres, før du har set rækkerne.",
                                "CSV, SSSOM TSV or FHIR ConceptMap. The file is tried first: nothing changes before you have seen the rows."),
                at.say("Kræver JavaScript.", "Needs JavaScript."),
                at.api() + "/import",
                at.href("/difference"),
                at.say("Vælg en fil, eller træk den hertil", "Choose a file, or drop it here"),
                at.say(
                        "Fjern det, kladden har og filen mangler (udgivne koder udgår)",
                        "Remove what the draft has and the file lacks (published codes are deprecated)"),
                at.say("Hvorfor", "Why"),
                at.say("Prøv filen", "Try the file"),
                at.say("Filens rækker", "Rows of the file"));
    }
}

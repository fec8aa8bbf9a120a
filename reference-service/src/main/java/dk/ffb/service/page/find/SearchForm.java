package dk.ffb.service.page.find;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;

/// The search field. A script completes what is typed; without it the form is sent as it is.
final class SearchForm {

    private SearchForm() {}

    static Html of(Visit visit, String text) {
        return Html.of(
                """
                <form class="find" method="get" action="/search" role="search">
                <label class="form-label" for="q">{}</label>
                <div class="search" data-suggest="{}" data-hits="{}">
                <input class="form-input" type="search" id="q" name="q" value="{}" autocomplete="off"
                 spellcheck="false" enterkeyhint="search" aria-describedby="q-hint">
                <button class="button button-primary" type="submit">{}</button>
                </div>
                <p class="form-hint" id="q-hint">{}</p>
                {}
                </form>
                """,
                visit.say("Søg efter et begreb eller en kode", "Search for a concept or a code"),
                visit.api("/suggest", "limit", "8"),
                visit.say("forslag", "suggestions"),
                text,
                visit.say("Søg", "Search"),
                visit.say(
                        "Hverdagsord, stavefejl, paragraffer og gamle koder kan også bruges, fx ”nedsat syn”, ”§\u00a085” eller ”J1.4”.",
                        "Everyday words, misspellings, paragraphs and old codes will do too, such as “nedsat syn”, “§\u00a085” or “J1.4”."),
                visit.carried());
    }
}

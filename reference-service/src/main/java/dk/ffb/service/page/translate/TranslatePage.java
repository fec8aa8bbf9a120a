package dk.ffb.service.page.translate;

import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.rest.request.Reads;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Translates one code and shows every step of the way.
public final class TranslatePage {

    private static final String USUAL_SYSTEM = "fsiii";

    private final Reads reads;

    public TranslatePage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request, "system", "code", "target");
        var title =
                visit.query()
                        .one("code")
                        .filter(code -> !code.isBlank())
                        .map(code -> visit.say("Oversæt ", "Translate ") + code.strip())
                        .orElseGet(() -> visit.say("Oversæt en kode", "Translate a code"));
        var body = Html.of("{}{}{}", Choices.ways(visit), form(visit), result(visit));
        return Frame.answer(visit, Page.of(title, body));
    }

    private static Html form(Visit visit) {
        var query = visit.query();
        return Html.of(
                """
                <form class="ask" method="get" action="/translate">
                {}
                <div class="form-group"><label class="form-label" for="code">{}</label>
                <div class="completed" data-suggest="{}" data-hits="{}" data-takes="code" data-within="system">
                <input class="form-input" id="code" name="code" value="{}" autocomplete="off" spellcheck="false" required></div></div>
                {}
                <button class="button button-primary">{}</button>
                {}
                </form>
                """,
                Choices.from(visit, query.one("system").orElse(USUAL_SYSTEM)),
                visit.say("Kode eller navn", "Code or name"),
                visit.api("/suggest", "limit", "8"),
                visit.say("forslag", "suggestions"),
                query.one("code").orElse(""),
                Choices.to(
                        visit,
                        query.one("target").orElse(""),
                        Optional.of(visit.say("Alle, den kan nå", "All that it can reach"))),
                visit.say("Oversæt", "Translate"),
                visit.carried());
    }

    private static Html result(Visit visit) {
        if (visit.query().one("code").isEmpty()) {
            return Html.of(
                    "<p class=\"form-hint\">{}</p>",
                    visit.say(
                            "Svaret siger altid, hvad der kom ud af det, og hvorfor: oversat, flere lige gode, intet modsvar, ikke mappet, ukendt eller udgået.",
                            "The answer always says what came of it and why: translated, several equally good, no counterpart, not mapped, unknown or retired."));
        }
        var asked = visit.asked();
        var query =
                new TranslationQuery(
                        asked.vocabularyKey(visit.query().one("system").orElse(USUAL_SYSTEM)),
                        visit.query().required("code").strip(),
                        asked.vocabularies("target"),
                        TranslationQuery.DEFAULT_HOPS,
                        Fallback.NONE,
                        visit.language());
        return new Result(visit, visit.snapshot().translator().translate(query)).html();
    }
}

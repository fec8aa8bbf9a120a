package dk.ffb.service.page.translate;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import java.util.List;

/// What came of translating one code, in words and with the ways drawn.
final class Result {

    private static final int MOST = 40;

    private final Visit visit;
    private final Answer answer;
    private final Wording words;

    Result(Visit visit, Answer answer) {
        this.visit = visit;
        this.answer = answer;
        words = new Wording(visit);
    }

    Html html() {
        var shown = answer.translations().subList(0, Math.min(MOST, answer.translations().size()));
        return Html.of(
                """
                <section aria-live="polite" class="result"><h2>{} {}</h2>
                <p>{} {}</p>{}{}{}
                <ol class="answers">{}</ol>
                <p class="actions"><a href="{}">JSON</a></p></section>
                """,
                answer.source().value(),
                answer.label() == null ? "" : "– " + answer.label(),
                badge(visit, answer.outcome()),
                words.meaning(answer.outcome()),
                answer.notes().stream()
                        .map(note ->
                                Html.of(
                                        "<p class=\"alert alert-info\" role=\"note\">{}</p>",
                                        note.in(visit.language())))
                        .toList(),
                codes(
                        visit.say("Mente du:", "Did you mean:"),
                        answer.suggestions().stream().map(Answer.Suggestion::code).toList()),
                codes(visit.say("Afløst af:", "Replaced by:"), answer.replacedBy()),
                shown.stream().map(this::translation).toList(),
                json());
    }

    static Html badge(Visit visit, Outcome outcome) {
        var style = outcome == Outcome.TRANSLATED || outcome == Outcome.NO_MATCH ? "good" : "bad";
        return Html.of(
                "<span class=\"badge {}\">{}</span>", style, new Wording(visit).outcome(outcome));
    }

    private Html codes(String before, List<Code> codes) {
        return Html.of(
                        "<p>{} {}</p>",
                        before,
                        codes.stream()
                                .map(code ->
                                        Html.of(
                                                "<a href=\"{}\">{}</a> {} ",
                                                visit.here("code", code.value()),
                                                visit.label(code),
                                                Wording.code(code.value())))
                                .toList())
                .when(!codes.isEmpty());
    }

    private Html translation(Translation translation) {
        return Html.of(
                """
                <li><h3><a href="{}">{}</a> {}</h3>
                <p class="where">{} · {}{}{}</p>
                {}<p class="inwords">{}</p></li>
                """,
                visit.conceptHref(translation.target()),
                translation.label(),
                Wording.code(translation.target().value()),
                visit.title(translation.target().vocabulary()),
                words.shortRelation(translation.relation()),
                sure(translation),
                translation.inherited()
                        ? visit.say(
                                " · arvet fra et overbegreb", " · inherited from a broader concept")
                        : "",
                new Way(visit, translation).drawn(),
                new Way(visit, translation).inWords());
    }

    private String sure(Translation translation) {
        return translation.confidence() == null
                ? ""
                : " · "
                        + visit.say("sikkerhed ", "confidence ")
                        + words.confidence(translation.confidence());
    }

    private String json() {
        var target = visit.query().one("target").orElse("");
        var source = answer.source();
        return target.isEmpty()
                ? visit.api(
                        "/translate", "system", source.vocabulary().value(), "code", source.value())
                : visit.api(
                        "/translate",
                        "system",
                        source.vocabulary().value(),
                        "code",
                        source.value(),
                        "target",
                        target);
    }
}

package dk.ffb.service.page.translate;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.service.csv.TranslationCsv;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.PersonalData;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Translates a pasted list of codes, one a line. Sent as a form, so that it is in no address and
/// no log; longer lists are files.
public final class ListPage {

    private static final int MOST = 300;
    private static final List<String> FIELDS = List.of("system", "target", "codes", "as");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /// By which Excel knows that it is UTF-8.
    private static final String MARK = "\uFEFF";

    private final Reads reads;

    public ListPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> form(ServerRequest request) {
        var visit = Visit.of(reads, request);
        return answer(visit, Html.of("{}", form(visit, "fsiii", "ffb", "")));
    }

    public Mono<ServerResponse> translate(ServerRequest request) {
        var visit = Visit.of(reads, request);
        return FormBody.of(request).flatMap(body -> translated(visit, body.allowing(FIELDS)));
    }

    private static Mono<ServerResponse> answer(Visit visit, Html body) {
        return Frame.answer(
                visit,
                Page.of(
                        visit.say("Oversæt en liste", "Translate a list"),
                        Html.of("{}{}", Choices.ways(visit), body)));
    }

    private static Mono<ServerResponse> translated(Visit visit, Query body) {
        var system = visit.asked().vocabularyKey(body.required("system"));
        var target = visit.asked().vocabularyKey(body.required("target"));
        var lines =
                body.one("codes")
                        .orElse("")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST) {
            throw Problem.tooLarge(
                    "Listen er på "
                            + lines.size()
                            + " linjer; der er plads til "
                            + MOST
                            + ". Brug ”En fil” til flere.",
                    "The list has "
                            + lines.size()
                            + " lines; there is room for "
                            + MOST
                            + ". Use “A file” for more.");
        }
        if (body.one("as", List.of("csv")).isPresent()) {
            return Mono.just(csv(visit, system, target, lines));
        }
        var shown =
                String.join(
                        "\n",
                        lines.stream().filter(line -> !PersonalData.looksLikeCpr(line)).toList());
        return answer(
                visit,
                Html.of(
                        "{}{}",
                        form(visit, system.value(), target.value(), shown),
                        table(visit, system, target, lines)));
    }

    private static ServerResponse csv(
            Visit visit, VocabularyKey system, VocabularyKey target, List<String> lines) {
        var csv = new TranslationCsv();
        for (var line : lines) {
            if (PersonalData.looksLikeCpr(line)) {
                csv.addUnread();
            } else {
                csv.add(line, answer(visit, system, target, line));
            }
        }
        return Reply.plain(HttpStatus.OK, CSV, (MARK + csv).getBytes(StandardCharsets.UTF_8))
                .with(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"oversat.csv\"")
                .with(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Html form(Visit visit, String system, String target, String codes) {
        return Html.of(
                """
                <form class="ask" id="list" method="post" action="{}">
                {}{}
                <div class="form-group whole"><label class="form-label" for="codes">{}</label>
                <textarea class="form-input" id="codes" name="codes" rows="8" spellcheck="false" required>{}</textarea></div>
                <button class="button button-primary">{}</button>
                </form>
                """,
                visit.href("/translate/list"),
                Choices.from(visit, system),
                Choices.to(visit, target, Optional.empty()),
                visit.say("Koder, en på hver linje, højst ", "Codes, one a line, at most ") + MOST,
                codes,
                visit.say("Oversæt", "Translate"));
    }

    private static Html table(
            Visit visit, VocabularyKey system, VocabularyKey target, List<String> lines) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        var rows = lines.stream().map(line -> row(visit, system, target, line, counts)).toList();
        return Html.of(
                """
                <section aria-live="polite"><h2>{}</h2><p class="counts">{}</p>
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                <p class="actions"><button class="button button-secondary" form="list" name="as" value="csv">{}</button></p></section>
                """,
                visit.say("Resultat", "Result"),
                counts(visit, counts),
                visit.say("Resultat", "Result"),
                visit.say("Kode", "Code"),
                visit.say("Udfald", "Outcome"),
                visit.say("Bliver til", "Becomes"),
                visit.say("Sikkerhed", "Confidence"),
                rows,
                visit.say("Hent som CSV", "Take home as CSV"));
    }

    private static List<Html> counts(Visit visit, Map<Outcome, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry ->
                        Html.of("{} {} ", Result.badge(visit, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Html row(
            Visit visit,
            VocabularyKey system,
            VocabularyKey target,
            String code,
            Map<Outcome, Integer> counts) {
        if (PersonalData.looksLikeCpr(code)) {
            counts.merge(Outcome.INVALID, 1, Integer::sum);
            return Html.of(
                    "<tr><th scope=\"row\">–</th><td>{}</td><td>{}</td><td></td></tr>",
                    Result.badge(visit, Outcome.INVALID),
                    visit.say(
                            "Linjen ligner et CPR-nummer og er ikke læst.",
                            "The line looks like a Danish personal id and wasn't read."));
        }
        var answer = answer(visit, system, target, code);
        counts.merge(answer.outcome(), 1, Integer::sum);
        return row(visit, target, answer);
    }

    private static Answer answer(
            Visit visit, VocabularyKey system, VocabularyKey target, String code) {
        return visit.snapshot()
                .translator()
                .translate(
                        new TranslationQuery(
                                system,
                                code,
                                Set.of(target),
                                TranslationQuery.DEFAULT_HOPS,
                                Fallback.NONE,
                                visit.language()));
    }

    private static Html row(Visit visit, VocabularyKey target, Answer answer) {
        var words = new Wording(visit);
        var source = answer.source();
        var best = answer.translations().stream().findFirst();
        return Html.of(
                """
                <tr><th scope="row"><a href="{}">{}</a> <span class="over">{}</span></th><td>{}</td><td>{}</td><td>{}</td></tr>
                """,
                visit.href(
                        "/translate",
                        "system",
                        source.vocabulary().value(),
                        "code",
                        source.value(),
                        "target",
                        target.value()),
                source.value(),
                answer.label() == null ? "" : answer.label(),
                Result.badge(visit, answer.outcome()),
                best.map(it ->
                        Html.of(
                                "<a href=\"{}\">{}</a> {} <span class=\"over\">{}</span>",
                                visit.conceptHref(it.target()),
                                it.label(),
                                Wording.code(it.target().value()),
                                words.shortRelation(it.relation()))),
                best.map(it -> words.confidence(it.confidence())));
    }
}

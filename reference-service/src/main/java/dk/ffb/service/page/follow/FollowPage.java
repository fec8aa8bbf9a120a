package dk.ffb.service.page.follow;

import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.json.Json;
import dk.ffb.service.page.frame.Copy;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// How to hear of what changes, with addresses to copy for what the visitor chooses.
public final class FollowPage {

    private static final String CHANGES = "/api/v1/changes";
    private static final String OF = "of";
    private static final String CODES = "codes";
    private static final String USUAL_SYSTEM = "fsiii";

    private final Reads reads;
    private final ChangeFeed feed;

    public FollowPage(Reads reads, ChangeFeed feed) {
        this.reads = reads;
        this.feed = feed;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit =
                Visit.of(reads, request, Wish.VOCABULARY, Wish.MAPPING_SET, Wish.KIND, OF, CODES);
        var here = request.uriBuilder().replacePath("").replaceQuery(null).build().toString();
        return Frame.answerLater(visit, () -> page(visit, here));
    }

    private Page page(Visit visit, String here) {
        var wish = Wish.of(visit.query());
        var body =
                Html.of(
                        "<p class=\"lead\">{}</p>{}{}",
                        visit.say(
                                "Vælg, hvad du vil høre om. Adresserne nedenfor følger dit valg; uden valg fortæller de om alt.",
                                "Choose what to hear of. The addresses below follow your choice; without one they tell of everything."),
                        form(visit, wish),
                        addresses(visit, here, wish));
        return Page.of(visit.say("Følg med", "Follow what changes"), body)
                .under(visit.say("Nyt", "News"), visit.href("/releases"));
    }

    private static Html form(Visit visit, Wish wish) {
        return Html.of(
                """
                <form class="ask" method="get" action="/releases/follow">{}
                <div class="form-group"><label class="form-label" for="of">{}</label>
                <select class="form-select" id="of" name="of">{}</select></div>
                <div class="form-group"><label class="form-label" for="codes">{}</label>
                <input class="form-input" id="codes" name="codes" value="{}" spellcheck="false"></div>
                <button class="button button-primary">{}</button>{}</form>
                """,
                wish.boxes(visit),
                visit.say("Koder, I bruger, fra", "Codes that you use, from"),
                visit.snapshot().vocabularies().stream()
                        .map(it -> option(visit, it.content().vocabulary().key()))
                        .toList(),
                visit.say("Koderne, adskilt af komma", "The codes, parted by commas"),
                visit.query().one(CODES).orElse(""),
                visit.say("Vis adresserne", "Show the addresses"),
                visit.carried());
    }

    private static String system(Visit visit) {
        return visit.query().one(OF).orElse(USUAL_SYSTEM);
    }

    private static Html option(Visit visit, VocabularyKey key) {
        return Html.of(
                "<option value=\"{}\"{}>{}</option>",
                key,
                Html.of(" selected").when(key.value().equals(system(visit))),
                visit.title(key));
    }

    private Html addresses(Visit visit, String here, Wish wish) {
        var last = feed.events().last();
        return Html.of(
                "{}{}{}{}{}",
                address(
                        visit,
                        visit.say("I en feedlæser, Outlook eller et intranet", "In a feed reader"),
                        visit.say(
                                "En Atom-feed med det nyeste øverst.",
                                "An Atom feed, newest first."),
                        here + feed(visit, wish, "/atom")),
                address(
                        visit,
                        visit.say("Fra et program", "From a program"),
                        visit.say(
                                        "Husk nummeret på den sidste hændelse, I har, og spørg derfra. Lige nu er det %s.",
                                        "Remember the number of the last event that you have, and ask from there. Right now it is %s.")
                                .formatted(new Wording(visit).number(last)),
                        here + feed(visit, wish, "", "since", Long.toString(last))),
                address(
                        visit,
                        visit.say("Kun de koder, I bruger", "Only the codes that you use"),
                        visit.say(
                                "Svaret er det, der vedrører koderne: begreberne selv, og de mappings, de er kilde eller mål i.",
                                "The answer is what affects the codes: the concepts themselves, and the mappings that they are source or target of."),
                        affecting(
                                visit,
                                here
                                        + feed(
                                                visit,
                                                wish,
                                                "/affecting",
                                                "since",
                                                Long.toString(last)))),
                address(
                        visit,
                        visit.say("Mens det sker", "As it happens"),
                        visit.say(
                                "Forbindelsen holdes åben, og hver hændelse kommer, når den sker (server-sent events).",
                                "The connection stays open, and each event comes as it happens (server-sent events)."),
                        "curl -N " + quoted(here + feed(visit, wish, "/stream"))),
                webhooks(visit, wish));
    }

    /// The day that the page shows is no part of it: a feed goes on.
    private static String feed(Visit visit, Wish wish, String below, String... more) {
        var parameters = Stream.concat(Arrays.stream(wish.parameters()), Arrays.stream(more));
        var language = visit.isEnglish() ? Stream.of("lang", "en") : Stream.<String>of();
        return Visit.address(CHANGES + below, Stream.concat(parameters, language).toList());
    }

    private static Html address(Visit visit, String title, String text, String address) {
        return Html.of(
                "<section class=\"address\"><h2>{}</h2><p>{}</p><pre tabindex=\"0\" aria-label=\"{}\"><code>{}</code></pre>{}</section>",
                title,
                text,
                title,
                address,
                Copy.of(visit, address, visit.say("Kopiér: ", "Copy: ") + title));
    }

    private static String affecting(Visit visit, String address) {
        var codes =
                visit.query().one(CODES).stream()
                        .flatMap(text -> Stream.of(text.split(",", -1)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
        return "curl -X POST -H 'Content-Type: application/json' %s -d %s"
                .formatted(
                        quoted(address),
                        quoted(json(system(visit), codes.isEmpty() ? List.of("J1.4") : codes)));
    }

    private static String json(String vocabulary, List<String> codes) {
        var bytes =
                Json.bytes(json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart(CODES);
                    for (var code : codes) {
                        json.writeStartObject();
                        json.writeStringProperty(Wish.VOCABULARY, vocabulary);
                        json.writeStringProperty("code", code);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// As a shell reads it as one word.
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static Html webhooks(Visit visit, Wish wish) {
        return Html.of(
                """
                <section class="address"><h2>Webhook</h2><p>{}</p>
                <p class="actions"><a class="button button-secondary" href="{}">{}</a> <a href="/docs#_webhooks">{}</a></p></section>
                """,
                visit.say(
                        "Tjenesten kommer selv med hændelserne til en adresse hos jer. Det er for dem, der er logget ind og må redigere.",
                        "The service itself brings the events to an address of yours. This is for those who are signed in and may edit."),
                visit.href("/releases/webhooks", wish.parameters()),
                visit.say("Webhooks med dette valg", "Webhooks with this choice"),
                visit.say("Sådan modtages de", "How they are received"));
    }
}

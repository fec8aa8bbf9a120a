package dk.ffb.service.page.follow;

import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.page.frame.Copy;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.webhook.Webhook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The page of webhooks: what came of the last wish, those there are, and a form for another.
final class WebhooksView {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Visit visit;
    private final List<Webhook> webhooks;
    private final Actor actor;
    private final Outcome outcome;
    private final Wording words;

    WebhooksView(Visit visit, List<Webhook> webhooks, Actor actor, Outcome outcome) {
        this.visit = visit;
        this.webhooks = webhooks;
        this.actor = actor;
        this.outcome = outcome;
        words = new Wording(visit);
    }

    /// @param wish what is ticked in the form
    /// @param url what is typed in it
    Page page(Wish wish, String url) {
        var body =
                Html.of(
                        "{}{}<h2>{}</h2>{}",
                        told(),
                        list(),
                        visit.say("Ny webhook", "New webhook"),
                        form(wish, url));
        return Page.of("Webhooks", body)
                .under(visit.say("Nyt", "News"), visit.href("/releases"))
                .under(
                        visit.say("Følg med", "Follow what changes"),
                        visit.href("/releases/follow"));
    }

    private Html told() {
        return switch (outcome) {
            case Outcome.Nothing _ -> Html.NONE;
            case Outcome.Refused(var why) -> alert("warning", "alert", Html.text(why));
            case Outcome.Tried(var id, var wrong) ->
                    alert(
                            wrong.isEmpty() ? "info" : "warning",
                            wrong.isEmpty() ? "status" : "alert",
                            Html.text(tried(id, wrong.map(this::inWords).orElse(""))));
            case Outcome.Made(var webhook) -> alert("info", "status", secret(webhook));
        };
    }

    private static Html alert(String style, String role, Html text) {
        return Html.of(
                "<div class=\"alert alert-{}\" role=\"{}\"><p class=\"alert-text\">{}</p></div>",
                style,
                role,
                text);
    }

    private String tried(String id, String wrong) {
        var where =
                webhooks.stream()
                        .filter(it -> it.id().equals(id))
                        .map(it -> it.url().toString())
                        .findFirst()
                        .orElse(id);
        return wrong.isEmpty()
                ? visit.say("Prøven blev modtaget af ", "The test was received by ") + where + "."
                : visit.say("Prøven kom ikke frem til ", "The test didn't reach ")
                        + where
                        + ": "
                        + wrong
                        + ".";
    }

    /// What a delivery says that is wrong, in the visitor's language.
    private String inWords(String wrong) {
        if (visit.isEnglish()) {
            return wrong;
        }
        return switch (wrong) {
            case "the address is not allowed" -> "adressen er ikke tilladt";
            case "the host is unknown" -> "værten er ukendt";
            case "the certificate or TLS is not in order" ->
                    "certifikatet eller TLS er ikke i orden";
            case "no answer" -> "intet svar";
            default -> wrong;
        };
    }

    private Html secret(Webhook webhook) {
        return Html.of(
                "{} <code class=\"secret\">{}</code> {}",
                visit.say(
                        "Webhooken er oprettet. Gem hemmeligheden nu; den vises ikke igen:",
                        "The webhook is made. Keep the secret now; it isn't shown again:"),
                webhook.secret(),
                Copy.of(
                        visit,
                        webhook.secret(),
                        visit.say("Kopiér hemmeligheden", "Copy the secret")));
    }

    private Html list() {
        return webhooks.isEmpty()
                ? Html.of(
                        "<p>{}</p>", visit.say("Der er ingen webhooks.", "There are no webhooks."))
                : Html.of(
                        "<ul class=\"answers\">{}</ul>",
                        webhooks.stream().map(this::item).toList());
    }

    private Html item(Webhook webhook) {
        return Html.of(
                """
                <li><h2 class="url">{}</h2><p>{} · {}</p><p class="where">{} {}{}. {} {}.</p>{}
                <div class="actions">{}{}<details class="fold"><summary>{}</summary>{}</details></div></li>
                """,
                webhook.url(),
                wish(webhook).told(visit),
                state(webhook),
                visit.say("Oprettet", "Made"),
                words.day(LocalDate.ofInstant(webhook.createdAt(), DENMARK)),
                actor.hasEverywhere(Role.ADMIN)
                        ? visit.say(" af ", " by ") + webhook.ownerName()
                        : "",
                visit.say("Sidste hændelse:", "Last event:"),
                words.number(webhook.since()),
                trouble(webhook),
                button(webhook, "test", visit.say("Send en prøve", "Send a test")),
                button(webhook, "resume", visit.say("Prøv igen nu", "Try again now"))
                        .when(webhook.state() != Webhook.State.ACTIVE),
                visit.say("Fjern", "Remove"),
                button(webhook, "remove", visit.say("Ja, fjern den", "Yes, remove it")));
    }

    private static Wish wish(Webhook webhook) {
        return new Wish(
                List.copyOf(webhook.vocabularies()),
                List.copyOf(webhook.mappingSets()),
                List.copyOf(webhook.kinds()));
    }

    private String state(Webhook webhook) {
        return switch (webhook.state()) {
            case ACTIVE -> visit.say("leverer", "delivers");
            case FAILING -> visit.say("fejler, prøves igen", "fails, is tried again");
            case PAUSED -> visit.say("på pause", "paused");
        };
    }

    private Html trouble(Webhook webhook) {
        var trouble = webhook.trouble();
        return trouble == null
                ? Html.NONE
                : Html.of(
                        "<p class=\"alert alert-warning\">{} {}, {} {}: {}.</p>",
                        words.number(trouble.failures()),
                        visit.say("forsøg er mislykket", "deliveries have failed"),
                        visit.say("det første", "the first on"),
                        words.day(LocalDate.ofInstant(trouble.first(), DENMARK)),
                        inWords(trouble.why()));
    }

    private Html button(Webhook webhook, String does, String label) {
        return Html.of(
                "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"id\" value=\"{}\"><button class=\"button button-secondary\" name=\"do\" value=\"{}\" aria-label=\"{}\">{}</button></form>",
                visit.href(WebhooksPage.ADDRESS),
                webhook.id(),
                does,
                label + ": " + webhook.url(),
                label);
    }

    private Html form(Wish wish, String url) {
        return Html.of(
                """
                <form class="ask" method="post" action="{}">
                <div class="form-group whole"><label class="form-label" for="url">{}</label>
                <span class="form-hint">{}</span>
                <input class="form-input" id="url" name="url" type="url" value="{}" placeholder="https://" required></div>
                {}<button class="button button-primary" name="do" value="create">{}</button></form>
                """,
                visit.href(WebhooksPage.ADDRESS),
                visit.say("Adresse, der leveres til", "Address to deliver to"),
                visit.say(
                        "Kun https til en adresse på internettet, eller hvad driften har tilladt. Uden valg leveres alt.",
                        "Only https to an address on the internet, or what the operators allow. Without a choice everything is delivered."),
                url,
                wish.boxes(visit),
                visit.say("Opret", "Make it"));
    }
}

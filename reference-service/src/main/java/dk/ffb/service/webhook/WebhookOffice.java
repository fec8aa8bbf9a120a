package dk.ffb.service.webhook;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.feed.EventKind;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.Store;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// What people do with webhooks: an editor with their own, an administrator with all.
public final class WebhookOffice {

    /// So that nobody fills the file.
    private static final int MOST_OF_ONE = 20;

    private final Webhooks webhooks;
    private final ChangeFeed feed;
    private final LiveEdition live;
    private final Store store;
    private final Clock clock;
    private final Trial trial;

    /// What is brought to try whether a webhook can be reached.
    public interface Trial {
        byte[] body(String id, Instant at);
    }

    public WebhookOffice(
            Webhooks webhooks,
            ChangeFeed feed,
            LiveEdition live,
            Store store,
            Clock clock,
            Trial trial) {
        this.webhooks = webhooks;
        this.feed = feed;
        this.live = live;
        this.store = store;
        this.clock = clock;
        this.trial = trial;
    }

    /// Those that somebody may see.
    public List<Webhook> all(Actor actor) {
        actor.require(Role.EDITOR);
        return webhooks.all().stream().filter(each -> isOf(each, actor)).toList();
    }

    /// One of them; somebody else's isn't there.
    public Webhook find(String id, Actor actor) {
        actor.require(Role.EDITOR);
        return webhooks.find(id).filter(each -> isOf(each, actor)).orElseThrow(Problem::notFound);
    }

    private static boolean isOf(Webhook webhook, Actor actor) {
        return actor.hasEverywhere(Role.ADMIN) || webhook.owner().equals(actor.id());
    }

    /// What somebody wishes for, as they have written it.
    ///
    /// @param since the number of the last event that need not be told; from now on where absent
    /// @throws Problem where they name something that isn't there
    public NewWebhook wanted(
            String url,
            Collection<String> vocabularies,
            Collection<String> mappingSets,
            Collection<String> kinds,
            Optional<Long> since) {
        return new NewWebhook(
                url,
                known("vocabularies", vocabularies, this::vocabulary),
                known("mappingSets", mappingSets, this::mappingSet),
                known("kinds", kinds, text -> EventKind.of(text).map(EventKind::text)),
                since.orElseGet(() -> feed.events().last()));
    }

    private Optional<String> vocabulary(String text) {
        return live.get().vocabulary(text).map(VocabularyKey::value);
    }

    private Optional<String> mappingSet(String text) {
        return live.get().mappingSets().stream()
                .map(MappingSetKey::value)
                .filter(text::equals)
                .findFirst();
    }

    private static Set<String> known(
            String name, Collection<String> texts, Function<String, Optional<String>> find) {
        var all = new TreeSet<String>();
        for (var text : texts) {
            all.add(
                    find.apply(text)
                            .orElseThrow(() ->
                                    Problem.invalidBody(
                                            "'%s' kender ikke '%s'.".formatted(name, text),
                                            "'%s' doesn't know '%s'.".formatted(name, text))));
        }
        return all;
    }

    /// Makes a webhook that is theirs.
    ///
    /// @throws Problem where they have too many, or the address must not be called
    public Webhook add(NewWebhook wanted, Actor actor) {
        actor.require(Role.EDITOR);
        var own = webhooks.all().stream().filter(each -> each.owner().equals(actor.id())).count();
        if (own >= MOST_OF_ONE) {
            throw Problem.invalidBody(
                    "Ingen har mere end %d webhooks; slet en først.".formatted(MOST_OF_ONE),
                    "Nobody has more than %d webhooks; delete one first.".formatted(MOST_OF_ONE));
        }
        if (!webhooks.mayCall(wanted.url())) {
            throw Problem.invalidBody(
                    "'url' er en https-adresse, som kan nås fra internettet; tjenestens egen drift kan tillade andre (ffb.webhooks.allow).",
                    "'url' is an https address on the internet; whoever runs the service can allow others (ffb.webhooks.allow).");
        }
        var made = webhooks.add(wanted, actor.id(), actor.name());
        log("webhook-create", actor, made);
        return made;
    }

    public void remove(String id, Actor actor) {
        var webhook = find(id, actor);
        webhooks.remove(webhook.id());
        log("webhook-delete", actor, webhook);
    }

    /// Tries again what failed or was paused, from where it had come to.
    public Webhook resume(String id, Actor actor) {
        return webhooks.resume(find(id, actor).id()).orElseThrow(Problem::notFound);
    }

    /// Tries whether a webhook can be reached, whatever it has been brought before.
    ///
    /// @return what is wrong; empty where the receiver took it
    public Optional<String> test(String id, Actor actor) {
        var webhook = find(id, actor);
        var now = now();
        var test = "test_" + Long.toString(now.toEpochMilli(), 36);
        return webhooks.bring(webhook, "msg_" + webhook.id() + "_" + test, trial.body(test, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void log(String what, Actor actor, Webhook webhook) {
        store.log(new Act(what, actor.name(), now(), String.valueOf(webhook.url().getHost())));
    }
}

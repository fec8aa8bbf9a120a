package dk.ffb.service.rest.feed;

import dk.ffb.service.access.TokenFile;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.json.CloudEventJson;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.webhook.WebhookOffice;
import dk.ffb.service.webhook.WebhookSettings;
import dk.ffb.service.webhook.Webhooks;
import dk.ffb.vocabulary.Texts;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Wires what tells of changes, and of those who made them.
@Configuration(proxyBeanMethods = false)
public class FeedConfiguration {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @Bean
    ChangeFeed changeFeed(LiveEdition live, Clock clock) {
        return new ChangeFeed(live, clock);
    }

    @Bean
    EventStream eventStream(
            LiveEdition live, ChangeFeed feed, Clock clock, ObjectProvider<StreamTimes> times) {
        return new EventStream(
                new Reads(live, clock), feed, live, times.getIfAvailable(() -> StreamTimes.USUAL));
    }

    @Bean
    RouterFunction<ServerResponse> feedRoutes(
            LiveEdition live, ChangeFeed feed, Clock clock, EventStream events) {
        return FeedRoutes.of(live, feed, clock, events);
    }

    @Bean
    RouterFunction<ServerResponse> logRoutes(
            ReferenceData data, Clock clock, ObjectProvider<TokenFile> tokens) {
        Runnable before =
                tokens.stream()
                        .findFirst()
                        .map(file -> new TokenActs(file, data.store()))
                        .<Runnable>map(acts -> acts::tell)
                        .orElse(() -> {});
        var handler = new LogHandler(new Reads(data.live(), clock), data.store(), before);
        return new Routes().get("/api/v1/log", handler::log).build();
    }

    /// Begins when the service does, so that what was not delivered before is.
    @Bean(initMethod = "start", destroyMethod = "close")
    Webhooks webhooks(ChangeFeed feed, LiveEdition live, Clock clock, WebhookSettings settings) {
        var reads = new Reads(live, clock);
        return new Webhooks(
                settings.directory(),
                feed,
                live,
                clock,
                event -> CloudEventJson.bytes(reads.now(Texts.DANISH), event),
                settings.destinations(),
                settings.pace());
    }

    @Bean
    WebhookOffice webhookOffice(
            Webhooks webhooks, ChangeFeed feed, ReferenceData data, Clock clock) {
        var reads = new Reads(data.live(), clock);
        return new WebhookOffice(
                webhooks,
                feed,
                data.live(),
                data.store(),
                clock,
                (id, at) -> CloudEventJson.trial(reads.now(Texts.DANISH), id, at));
    }

    @Bean
    RouterFunction<ServerResponse> webhookRoutes(WebhookOffice office) {
        var handler = new WebhookHandler(office);
        return new Routes()
                .get(WEBHOOKS, handler::list)
                .post(WEBHOOKS, handler::create)
                .get(WEBHOOKS + "/{id}", handler::one)
                .delete(WEBHOOKS + "/{id}", handler::delete)
                .post(WEBHOOKS + "/{id}/resume", handler::resume)
                .post(WEBHOOKS + "/{id}/test", handler::test)
                .build();
    }
}

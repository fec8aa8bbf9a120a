package dk.ffb.service.crash;

import ch.qos.logback.classic.Level;
import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.front.FrontConfiguration;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.RestConfiguration;
import dk.ffb.service.webhook.Destinations;
import dk.ffb.service.webhook.Pace;
import dk.ffb.service.webhook.WebhookSettings;
import dk.ffb.vocabulary.Concept;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;

/// The real server and routes over a real store, in a process that is there to be killed. A new
/// store gets a vocabulary of one concept. Whoever sends a token may edit and approve.
@Configuration(proxyBeanMethods = false)
@Import({RestConfiguration.class, FrontConfiguration.class})
class KillableService {

    static final String VOCABULARY = "v";
    static final String READY = "port ";

    /// @param arguments the data directory
    static void main(String[] arguments) {
        System.setProperty("ffb.killable", arguments[0]);
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
                instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
        var context = new AnnotationConfigApplicationContext(KillableService.class);
        var server =
                context.getBean(NettyServerCustomizer.class)
                        .apply(HttpServer.create())
                        .host("127.0.0.1")
                        .port(0)
                        .handle(new ReactorHttpHandlerAdapter(context.getBean(HttpHandler.class)))
                        .bindNow();
        System.out.println(READY + server.port());
        System.out.flush();
        server.onDispose().block();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    ReferenceData referenceData(Clock clock) {
        var data = Fixtures.emptyData(Path.of(System.getProperty("ffb.killable")), clock);
        var first = Fixtures.vocabulary(VOCABULARY, Concept.of("A", "0"));
        data.publisher()
                .publish(
                        List.of(NewRelease.of(first, "0", LocalDate.of(2020, 1, 1), "")),
                        "test",
                        "");
        return data;
    }

    @Bean
    LiveEdition liveEdition(ReferenceData data) {
        return data.live();
    }

    @Bean
    WebhookSettings webhookSettings(ReferenceData data) {
        return new WebhookSettings(
                Path.of(System.getProperty("ffb.killable"), "webhooks"),
                Destinations.allowing(List.of("localhost")),
                Pace.USUAL);
    }

    @Bean
    AccessFilter people() {
        return new AccessFilter(
                token ->
                        Mono.just(
                                Optional.of(
                                        new Actor(
                                                token,
                                                token,
                                                Set.of(Role.EDITOR, Role.APPROVER),
                                                Set.of()))),
                AccessFilter.Reading.OPEN);
    }
}

package dk.ffb.service.docs;

import dk.ffb.service.Clients;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.guide.GuideConfiguration;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.RestConfiguration;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.service.webhook.Destinations;
import dk.ffb.service.webhook.Pace;
import dk.ffb.service.webhook.WebhookSettings;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;

/// The real routes over a store that documentation tests may write to. Anne and Bo edit, Dorte
/// approves, Eva administers; their tokens are their names.
@Configuration(proxyBeanMethods = false)
@Import({RestConfiguration.class, GuideConfiguration.class})
class DocumentedEditing {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Map<String, Actor> PEOPLE =
            Map.of(
                    "anne", new Actor("anne", "Anne Andersen", Set.of(Role.EDITOR), Set.of()),
                    "bo", new Actor("bo", "Bo Berg", Set.of(Role.EDITOR), Set.of()),
                    "dorte", new Actor("dorte", "Dorte Dam", Set.of(Role.APPROVER), Set.of()),
                    "eva", new Actor("eva", "Eva Eg", Set.of(Role.ADMIN), Set.of()));

    /// Started when it is first used, and closed with the JVM.
    private static final class Started {
        static final ApplicationContext CONTEXT = start();

        private static ApplicationContext start() {
            var context = new AnnotationConfigApplicationContext(DocumentedEditing.class);
            context.registerShutdownHook();
            return context;
        }
    }

    static WebTestClient.Builder client() {
        var handler = Started.CONTEXT.getBean(HttpHandler.class);
        return Clients.of(handler).baseUrl("http://localhost:8080");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));
    }

    @Bean(destroyMethod = "close")
    ReferenceData referenceData(Clock clock) throws IOException {
        var directory = Places.RECORDED.resolveSibling("documented-drafts");
        FileSystemUtils.deleteRecursively(directory);
        var address = new StoreAddress.Directory(directory);
        return ReferenceData.open(address, BaseUri.DEFAULT, clock, Progress.SILENT);
    }

    @Bean
    LiveEdition liveEdition(ReferenceData data) {
        return data.live();
    }

    @Bean
    AccessFilter people() {
        return new AccessFilter(
                token -> Mono.just(Optional.ofNullable(PEOPLE.get(token))),
                AccessFilter.Reading.OPEN);
    }

    /// Deliveries go to this machine, where nobody takes them.
    @Bean
    WebhookSettings webhookSettings(ReferenceData data) {
        return new WebhookSettings(
                Places.RECORDED.resolveSibling("documented-drafts"),
                Destinations.allowing(List.of("localhost")),
                Pace.USUAL);
    }
}

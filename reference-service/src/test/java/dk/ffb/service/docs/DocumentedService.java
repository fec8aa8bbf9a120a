package dk.ffb.service.docs;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.Clients;
import dk.ffb.service.guide.GuideConfiguration;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.RestConfiguration;
import dk.ffb.service.rest.feed.StreamTimes;
import dk.ffb.service.status.Memory;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.service.webhook.Destinations;
import dk.ffb.service.webhook.Pace;
import dk.ffb.service.webhook.WebhookSettings;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.reactive.function.server.RouterFunction;

/// The real routes over a real store with the shipped content, made once for all documentation
/// tests. It is always the same moment there, so that a build gives the same guide again.
@Configuration(proxyBeanMethods = false)
@Import({RestConfiguration.class, GuideConfiguration.class})
class DocumentedService {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    /// Started when it is first used, and closed with the JVM.
    private static final class Started {
        static final ApplicationContext CONTEXT = start();

        private static ApplicationContext start() {
            var context = new AnnotationConfigApplicationContext(DocumentedService.class);
            context.registerShutdownHook();
            AvailabilityChangeEvent.publish(context, LivenessState.CORRECT);
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
            return context;
        }
    }

    static WebTestClient.Builder client() {
        var handler = Started.CONTEXT.getBean(HttpHandler.class);
        return Clients.of(handler).baseUrl("http://localhost:8080");
    }

    /// What the service answers from.
    static Edition edition() {
        return Started.CONTEXT.getBean(LiveEdition.class).get();
    }

    /// The paths that the service answers.
    static Set<String> paths() {
        return Started.CONTEXT.getBeansOfType(RouterFunction.class).values().stream()
                .flatMap(routes -> RoutePaths.of(routes).stream())
                .collect(Collectors.toSet());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));
    }

    @Bean(destroyMethod = "close")
    ReferenceData referenceData(Clock clock) throws IOException {
        FileSystemUtils.deleteRecursively(Places.DATA);
        var address = new StoreAddress.Directory(Places.DATA);
        var data = ReferenceData.open(address, BaseUri.DEFAULT, clock, Progress.SILENT);
        NextYear.publishTo(data);
        return data;
    }

    /// A stream that ends, so that it can be shown.
    @Bean
    StreamTimes streamTimes() {
        return new StreamTimes(Duration.ofMinutes(1), Duration.ofSeconds(2));
    }

    @Bean
    Memory memory() {
        return new Memory(96 << 20, 2L << 30);
    }

    @Bean
    LiveEdition liveEdition(ReferenceData data) {
        return data.live();
    }

    /// Deliveries go to this machine, where nobody takes them.
    @Bean
    WebhookSettings webhookSettings(ReferenceData data) {
        return new WebhookSettings(
                Places.DATA, Destinations.allowing(List.of("localhost")), Pace.USUAL);
    }
}

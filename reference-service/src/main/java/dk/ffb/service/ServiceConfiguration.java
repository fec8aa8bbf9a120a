package dk.ffb.service;

import dk.ffb.service.access.TokenFile;
import dk.ffb.service.release.CompiledFiles;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.release.SearchPreparation;
import dk.ffb.service.release.StoreWatch;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.service.webhook.Destinations;
import dk.ffb.service.webhook.Pace;
import dk.ffb.service.webhook.WebhookSettings;
import dk.ffb.vocabulary.BaseUri;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the plain packages: the data, and what answers from it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
class ServiceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceConfiguration.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    BaseUri baseUri(ServiceProperties properties) {
        return new BaseUri(properties.baseUri());
    }

    @Bean(destroyMethod = "close")
    ReferenceData referenceData(ServiceProperties properties, BaseUri base, Clock clock) {
        var files = CompiledFiles.in(properties.data().resolve("compiled"));
        return ReferenceData.open(address(properties), files, base, clock, progress());
    }

    private static StoreAddress address(ServiceProperties properties) {
        return properties.store() == null
                ? new StoreAddress.Directory(properties.data())
                : StoreAddress.Server.at(properties.store());
    }

    /// Said once at the beginning and once at the end: it takes a second or two.
    private static Progress progress() {
        return (step, done, all) -> {
            if (done == 0) {
                LOG.info(
                        "Fylder det nye lager med {} filer … / Filling the new store with {} files"
                                + " …",
                        all,
                        all);
            } else if (done == all) {
                LOG.info("Udgiver det som udgave 1 … / Publishing it as edition 1 …");
            }
        };
    }

    @Bean
    LiveEdition liveEdition(ReferenceData data) {
        return data.live();
    }

    /// Made on the command line while the service runs.
    @Bean
    TokenFile tokenFile(ServiceProperties properties) {
        return new TokenFile(properties.data());
    }

    @Bean(destroyMethod = "close")
    SearchPreparation searchPreparation(LiveEdition live, Clock clock) {
        return new SearchPreparation(live, clock);
    }

    /// Once the first answers have been given a way, so that they need not share the processor.
    @Bean
    ApplicationListener<WebServerInitializedEvent> searchIndex(SearchPreparation preparation) {
        return _ -> preparation.start();
    }

    /// What other nodes publish is looked for where the store is shared; nobody else writes to an
    /// embedded one.
    @Bean(destroyMethod = "close")
    StoreWatch storeWatch(ServiceProperties properties, ReferenceData data) {
        return properties.store() == null
                ? StoreWatch.NONE
                : StoreWatch.every(properties.storePoll(), data.publisher()::catchUp);
    }

    @Bean
    WebhookSettings webhookSettings(ServiceProperties properties) {
        return new WebhookSettings(
                properties.data(),
                Destinations.allowing(properties.webhooks().allow()),
                Pace.USUAL);
    }

    /// Says where the service answers, once it does.
    @Bean
    ApplicationListener<WebServerInitializedEvent> address(LiveEdition live) {
        return event ->
                LOG.info(
                        "Tjenesten svarer på / the service answers at http://localhost:{}"
                                + " (udgave/edition {})",
                        event.getWebServer().getPort(),
                        live.get().number());
    }
}

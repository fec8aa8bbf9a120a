package dk.ffb.service;

import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.Reads;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
        return ReferenceData.open(address(properties), base, clock, progress());
    }

    private static StoreAddress address(ServiceProperties properties) {
        return properties.store() == null
                ? new StoreAddress.Directory(properties.data())
                : StoreAddress.Server.at(properties.store());
    }

    private static Progress progress() {
        return (step, done, all) ->
                LOG.info("Fylder lageret / filling the store: {} ({}/{})", step, done, all);
    }

    @Bean
    LiveEdition liveEdition(ReferenceData data) {
        return data.live();
    }

    @Bean
    Reads reads(LiveEdition live, Clock clock) {
        return new Reads(live, clock);
    }
}

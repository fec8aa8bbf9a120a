package dk.ffb.service.status;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires the health and the state of the service.
@Configuration(proxyBeanMethods = false)
public class StatusConfiguration {

    @Bean
    Traffic traffic() {
        return new Traffic();
    }
}

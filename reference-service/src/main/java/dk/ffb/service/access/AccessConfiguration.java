package dk.ffb.service.access;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires who may do what.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
public class AccessConfiguration {

    @Bean
    AccessFilter accessFilter(TokenFile file, Clock clock, SecurityProperties properties) {
        return new AccessFilter(new LocalTokens(file, clock), properties.reads());
    }
}

package dk.ffb.service.access;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires who may do what.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
public class AccessConfiguration {

    /// Nothing of an issuer is loaded where none is configured.
    @Bean
    AccessFilter accessFilter(TokenFile file, Clock clock, SecurityProperties properties) {
        var local = new LocalTokens(file, clock);
        var tokens =
                properties
                        .trusted()
                        .<Tokens>map(
                                issuer -> new AnyTokens(local, new IssuerTokens(issuer, clock)))
                        .orElse(local);
        return new AccessFilter(tokens, properties.reads());
    }
}

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
    AccessFilter accessFilter(
            TokenFile file, Clock clock, SecurityProperties properties, SignIn signIn) {
        Tokens tokens = new LocalTokens(file, clock);
        var trusted = properties.trusted();
        if (trusted.isPresent()) {
            tokens = new AnyTokens(tokens, new IssuerTokens(trusted.get(), clock));
        }
        if (signIn instanceof IssuerSignIn issuer) {
            tokens = new AnyTokens(tokens, issuer.sessions());
        }
        return new AccessFilter(tokens, properties.reads());
    }

    @Bean
    SignIn signIn(TokenFile file, Clock clock, SecurityProperties properties) {
        return properties
                .client()
                .<SignIn>map(client -> new IssuerSignIn(client, SealKey.beside(file), clock))
                .orElse(SignIn.NONE);
    }
}

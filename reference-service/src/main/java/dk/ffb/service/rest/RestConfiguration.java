package dk.ffb.service.rest;

import dk.ffb.service.release.LiveEdition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Wires the REST interface.
@Configuration(proxyBeanMethods = false)
public class RestConfiguration {

    @Bean
    RouterFunction<ServerResponse> apiRoutes(LiveEdition live, Clock clock) {
        return ApiRoutes.of(new Reads(live, clock));
    }
}

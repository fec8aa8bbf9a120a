package dk.ffb.service.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Wires the guide: its two addresses are named here.
@Configuration(proxyBeanMethods = false)
public class GuideConfiguration {

    @Bean
    RouterFunction<ServerResponse> guideRoutes() {
        var page = new Document(new ClassPathResource("guide/index.html"), MediaType.TEXT_HTML);
        var description =
                new Document(
                        new ClassPathResource("guide/openapi.json"), MediaType.APPLICATION_JSON);
        return RouterFunctions.route()
                .route(reading("/docs"), page::answer)
                .route(reading("/openapi.json"), description::answer)
                .build();
    }

    private static RequestPredicate reading(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(RequestPredicates.path(path));
    }
}

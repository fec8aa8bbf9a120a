package dk.ffb.service.cli;

import dk.ffb.service.ReferenceServiceApplication;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/// Opens the API that a command asks.
final class Apis {

    private Apis() {}

    static Api open(Where where) {
        var server = where.server();
        return server.isPresent() ? new HttpApi(server.get()) : inMemory(where.data());
    }

    /// The service without a port, on a data directory that is filled first where it is new.
    private static Api inMemory(Path data) {
        var context =
                new SpringApplicationBuilder(ReferenceServiceApplication.class, InMemory.class)
                        .web(WebApplicationType.NONE)
                        .run("--ffb.data=" + data);
        return new MemoryApi(
                WebHttpHandlerBuilder.applicationContext(context).build(), context::close);
    }

    /// What the web server would bring.
    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    static class InMemory {}
}

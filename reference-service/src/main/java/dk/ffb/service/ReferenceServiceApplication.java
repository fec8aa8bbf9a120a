package dk.ffb.service;

import dk.ffb.service.access.AccessConfiguration;
import dk.ffb.service.front.FrontConfiguration;
import dk.ffb.service.guide.GuideConfiguration;
import dk.ffb.service.page.PageConfiguration;
import dk.ffb.service.rest.RestConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The running service.
///
/// What Spring Boot configures by itself is named here, so that the wiring can be read and a start
/// tries nothing that isn't used.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    NettyReactiveWebServerAutoConfiguration.class
})
@Import({
    ServiceConfiguration.class,
    AccessConfiguration.class,
    RestConfiguration.class,
    GuideConfiguration.class,
    PageConfiguration.class,
    FrontConfiguration.class
})
public class ReferenceServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReferenceServiceApplication.class, arguments);
    }
}

package dk.ffb.service.front;

import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.rest.HotReads;
import dk.ffb.service.status.Traffic;
import java.util.Optional;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/// Puts a [Front] on every connection.
@Configuration(proxyBeanMethods = false)
public class FrontConfiguration {

    /// Where reads need a token, none of them is answered before it has been looked at.
    @Bean
    NettyServerCustomizer front(HotReads reads, AccessFilter access, Traffic traffic) {
        var open = Optional.of(reads).filter(_ -> access.isOpenToReaders());
        return server -> on(server, open, traffic);
    }

    static HttpServer on(HttpServer server, Optional<HotReads> reads, Traffic traffic) {
        return server.doOnChannelInit((_, channel, _) ->
                channel.pipeline()
                        .addBefore(
                                NettyPipeline.HttpTrafficHandler,
                                Front.class.getName(),
                                new Front(reads, traffic)));
    }
}

package dk.ffb.service.rest;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.Authorship;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.draft.DraftRoutes;
import dk.ffb.service.rest.feed.FeedConfiguration;
import dk.ffb.service.rest.imports.ImportRoutes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.rest.status.StatusRoutes;
import dk.ffb.service.status.Memory;
import dk.ffb.service.status.Traffic;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;

/// Wires the REST interface, and the one handler that all routes of the service are behind.
///
/// Spring's dispatcher is left out: nothing here is found by annotations, and a start that doesn't
/// make its adapters, resolvers and codecs is the shorter for it.
@Configuration(proxyBeanMethods = false)
@Import(FeedConfiguration.class)
public class RestConfiguration {

    @Bean
    Demand demand(Clock clock) {
        return new Demand(clock);
    }

    @Bean
    RouterFunction<ServerResponse> apiRoutes(
            ReferenceData data, DraftOffice office, Clock clock, Demand demand) {
        var authorship = new Authorship(office.desk(), data.store());
        return ApiRoutes.of(new Reads(data.live(), clock), demand, Optional.of(authorship));
    }

    @Bean
    Traffic traffic(Clock clock) {
        return new Traffic(clock);
    }

    @Bean
    ApplicationAvailabilityBean availability() {
        return new ApplicationAvailabilityBean();
    }

    @Bean
    RouterFunction<ServerResponse> statusRoutes(
            LiveEdition live,
            Traffic traffic,
            Clock clock,
            ApplicationAvailability availability,
            ObjectProvider<Memory> memory) {
        return StatusRoutes.of(
                new Reads(live, clock),
                traffic,
                clock,
                () -> memory.getIfAvailable(Memory::now),
                availability);
    }

    @Bean
    HotReads hotReads(LiveEdition live, Clock clock, Demand demand) {
        return new HotReads(live, clock, demand);
    }

    @Bean
    DraftOffice draftOffice(ReferenceData data, Clock clock) {
        return DraftOffice.of(data, new DraftTextJson(), clock);
    }

    @Bean
    RouterFunction<ServerResponse> draftRoutes(DraftOffice office, LiveEdition live) {
        return DraftRoutes.of(office, live);
    }

    @Bean
    RouterFunction<ServerResponse> importRoutes(ReferenceData data, Clock clock) {
        return ImportRoutes.of(data, clock);
    }

    @Bean
    HttpHandler httpHandler(
            ObjectProvider<RouterFunction<ServerResponse>> routes,
            ObjectProvider<WebFilter> filters,
            ObjectProvider<WebExceptionHandler> faults) {
        var all = routes.orderedStream().reduce(RouterFunction::and).orElseThrow();
        return ApiRoutes.handler(
                all, filters.orderedStream().toList(), faults.orderedStream().toList());
    }
}

package dk.ffb.service.rest.feed;

import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import java.time.Clock;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths that tell what happens.
final class FeedRoutes {

    private static final String CHANGES = "/api/v1/changes";

    private FeedRoutes() {}

    static RouterFunction<ServerResponse> of(
            LiveEdition live, ChangeFeed feed, Clock clock, EventStream events) {
        var handler = new FeedHandler(new Reads(live, clock), feed);
        return new Routes()
                .get(CHANGES, handler::changes)
                .get(CHANGES + "/atom", handler::latest)
                .post(CHANGES + "/affecting", handler::affecting)
                .get(CHANGES + "/stream", events::stream)
                .build();
    }
}

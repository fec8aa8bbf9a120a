package dk.ffb.service.rest;

import dk.ffb.service.draft.DraftDesk;
import dk.ffb.service.release.LiveEdition;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths of drafts. They are apart from those of reads, which answer without a store.
final class DraftRoutes {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String DRAFT = DRAFTS + "/{id}";

    private DraftRoutes() {}

    static RouterFunction<ServerResponse> of(DraftDesk desk, LiveEdition live) {
        var requests = new DraftRequests(desk);
        var drafts = new DraftHandler(requests, live);
        return new Routes()
                .get(DRAFTS, drafts::list)
                .post(DRAFTS, drafts::create)
                .get(DRAFT, drafts::one)
                .get(DRAFT + "/changes", drafts::changes)
                .post(DRAFT + "/changes", drafts::edit)
                .delete(DRAFT + "/changes/{n}", drafts::undo)
                .post(DRAFT + "/comments", drafts::comment)
                .build();
    }
}

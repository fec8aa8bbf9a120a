package dk.ffb.service.rest.draft;

import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.reply.Routes;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The paths of drafts. They are apart from those of reads, which answer without a store.
public final class DraftRoutes {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final String DRAFT = DRAFTS + "/{id}";

    private DraftRoutes() {}

    public static RouterFunction<ServerResponse> of(DraftOffice office, LiveEdition live) {
        var requests = new DraftRequests(office.desk());
        var routes = new Routes();
        editing(routes, new DraftHandler(requests, live));
        routes.post(DRAFT + "/import", new DraftImportHandler(requests)::take);
        review(routes, new ReviewHandler(requests, office));
        rebase(routes, new RebaseHandler(requests));
        reports(routes, new DraftReportHandler(requests, office.reports(), live));
        return routes.build();
    }

    private static void editing(Routes routes, DraftHandler drafts) {
        routes.get(DRAFTS, drafts::list)
                .post(DRAFTS, drafts::create)
                .get(DRAFT, drafts::one)
                .get(DRAFT + "/changes", drafts::changes)
                .post(DRAFT + "/changes", drafts::edit)
                .delete(DRAFT + "/changes/{n}", drafts::undo)
                .post(DRAFT + "/comments", drafts::comment);
    }

    private static void reports(Routes routes, DraftReportHandler reports) {
        routes.get(DRAFT + "/diff", reports::diff)
                .get(DRAFT + "/impact", reports::impact)
                .get(DRAFT + "/content", reports::content);
    }

    private static void rebase(Routes routes, RebaseHandler rebase) {
        routes.get(DRAFT + "/conflicts", rebase::conflicts).post(DRAFT + "/rebase", rebase::rebase);
    }

    private static void review(Routes routes, ReviewHandler review) {
        routes.get(DRAFT + "/checks", review::checks)
                .post(DRAFT + "/submit", review::submit)
                .post(DRAFT + "/approve", review::approve)
                .post(DRAFT + "/return", review::giveBack)
                .post(DRAFT + "/publish", review::publish)
                .post(DRAFT + "/discard", review::discard);
    }
}

package dk.ffb.service.page;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.page.concept.ConceptPage;
import dk.ffb.service.page.concept.VocabularyPage;
import dk.ffb.service.page.desk.DeskPage;
import dk.ffb.service.page.draft.DraftsPage;
import dk.ffb.service.page.find.FrontPage;
import dk.ffb.service.page.find.SearchPage;
import dk.ffb.service.page.follow.FollowPage;
import dk.ffb.service.page.follow.WebhooksPage;
import dk.ffb.service.page.frame.Assets;
import dk.ffb.service.page.mapping.MappingChangesPage;
import dk.ffb.service.page.mapping.MappingSetPage;
import dk.ffb.service.page.mapping.MappingSetsPage;
import dk.ffb.service.page.release.CalendarPage;
import dk.ffb.service.page.release.ChangesPage;
import dk.ffb.service.page.release.DownloadPage;
import dk.ffb.service.page.release.NewsPage;
import dk.ffb.service.page.release.StatusPage;
import dk.ffb.service.page.session.SignInPage;
import dk.ffb.service.page.translate.FilePage;
import dk.ffb.service.page.translate.ListPage;
import dk.ffb.service.page.translate.TranslatePage;
import dk.ffb.service.page.translate.WorkbookPage;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.webhook.WebhookOffice;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Every address that a person may visit.
final class PageRoutes {

    private static final String DESK = "/mapping-sets/{m}/desk";

    private PageRoutes() {}

    static RouterFunction<ServerResponse> of(Reads reads) {
        var routes = new Routes();
        routes.get("/", new FrontPage(reads)::answer).get("/search", new SearchPage(reads)::answer);
        vocabularies(routes, new VocabularyPage(reads));
        routes.get("/vocabularies/{v}/concepts/{code}", new ConceptPage(reads)::answer);
        translations(routes, reads);
        mappings(routes, reads);
        releases(routes, reads);
        return routes.get("/assets/{*name}", Assets::answer).build();
    }

    /// The ways in and out.
    static RouterFunction<ServerResponse> ofSessions(SignInPage page) {
        return new Routes()
                .get("/sign-in", page::form)
                .post("/sign-in", page::signIn)
                .get("/sign-in/start", page::leave)
                .get("/sign-in/callback", page::comeBack)
                .post("/sign-out", page::signOut)
                .build();
    }

    /// The ways to hear of what changes.
    static RouterFunction<ServerResponse> ofFollowing(
            Reads reads, ChangeFeed feed, WebhookOffice office) {
        var webhooks = new WebhooksPage(reads, office);
        return new Routes()
                .get("/releases/follow", new FollowPage(reads, feed)::answer)
                .get("/releases/webhooks", webhooks::show)
                .post("/releases/webhooks", webhooks::act)
                .build();
    }

    /// The addresses of those who edit and approve.
    static RouterFunction<ServerResponse> ofDrafts(Reads reads, DraftOffice office, Demand demand) {
        var drafts = new DraftsPage(reads, office);
        var routes = new Routes();
        desk(routes, new DeskPage(reads, office.desk(), demand));
        return routes.get("/drafts", drafts::list)
                .get("/drafts/{id}", drafts::one)
                .get("/drafts/{id}/tree", drafts::tree)
                .get("/drafts/{id}/branch", drafts::branch)
                .get("/drafts/{id}/suggest", drafts::suggest)
                .get("/drafts/{id}/rows", drafts::rows)
                .get("/drafts/{id}/import", drafts::file)
                .get("/drafts/{id}/concept", drafts::concept)
                .get("/drafts/{id}/mapping", drafts::mapping)
                .get("/drafts/{id}/collections", drafts::collections)
                .get("/drafts/{id}/collection", drafts::collection)
                .get("/drafts/{id}/description", drafts::description)
                .post("/drafts/{id}/attempt", drafts::attempt)
                .get("/drafts/{id}/difference", drafts::difference)
                .get("/drafts/{id}/impact", drafts::impact)
                .post("/drafts/{id}/repair", drafts::repair)
                .build();
    }

    private static void desk(Routes routes, DeskPage desk) {
        routes.get(DESK, desk::show)
                .post(DESK, desk::decide)
                .get(DESK + "/source", desk::source)
                .get(DESK + "/target", desk::target)
                .get(DESK + "/looked", desk::looked);
    }

    private static void vocabularies(Routes routes, VocabularyPage page) {
        routes.get("/vocabularies", page::list)
                .get("/vocabularies/{v}", page::tree)
                .get("/vocabularies/{v}/branch", page::branch)
                .get("/vocabularies/{v}/alphabet", page::alphabet);
    }

    private static void translations(Routes routes, Reads reads) {
        var list = new ListPage(reads);
        var workbooks = new WorkbookPage(reads);
        routes.get("/translate", new TranslatePage(reads)::answer)
                .get("/translate/list", list::form)
                .post("/translate/list", list::translate)
                .get("/translate/file", new FilePage(reads)::answer)
                .post("/translate/file/csv", workbooks::toCsv)
                .post("/translate/file/xlsx", workbooks::toWorkbook);
    }

    private static void mappings(Routes routes, Reads reads) {
        var changes = new MappingChangesPage(reads);
        routes.get("/mapping-sets", new MappingSetsPage(reads)::answer)
                .get("/mapping-sets/{m}/releases", changes::releases)
                .get("/mapping-sets/{m}/changes", changes::changes)
                .get("/mapping-sets/{m}", new MappingSetPage(reads)::answer)
                .get("/mapping-sets/{m}/download", new DownloadPage(reads)::mappingSet);
    }

    private static void releases(Routes routes, Reads reads) {
        var changes = new ChangesPage(reads);
        routes.get("/releases", new NewsPage(reads)::answer)
                .get("/releases/calendar", new CalendarPage(reads)::answer)
                .get("/vocabularies/{v}/releases", changes::releases)
                .get("/vocabularies/{v}/changes", changes::changes)
                .get("/vocabularies/{v}/download", new DownloadPage(reads)::vocabulary)
                .get("/status", new StatusPage(reads)::answer);
    }
}

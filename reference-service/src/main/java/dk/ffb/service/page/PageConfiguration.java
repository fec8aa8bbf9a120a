package dk.ffb.service.page;

import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.SignIn;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.feed.ChangeFeed;
import dk.ffb.service.page.frame.ProblemPage;
import dk.ffb.service.page.session.SessionFilter;
import dk.ffb.service.page.session.SignInPage;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.webhook.WebhookOffice;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebExceptionHandler;

/// Wires the web pages.
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

    @Bean
    RouterFunction<ServerResponse> pageRoutes(LiveEdition live, Clock clock) {
        return PageRoutes.of(new Reads(live, clock));
    }

    @Bean
    RouterFunction<ServerResponse> draftPageRoutes(
            LiveEdition live, Clock clock, DraftOffice office, Demand demand) {
        return PageRoutes.ofDrafts(new Reads(live, clock), office, demand);
    }

    @Bean
    RouterFunction<ServerResponse> followPageRoutes(
            LiveEdition live, Clock clock, ChangeFeed feed, WebhookOffice office) {
        return PageRoutes.ofFollowing(new Reads(live, clock), feed, office);
    }

    @Bean
    RouterFunction<ServerResponse> sessionPageRoutes(
            LiveEdition live, Clock clock, AccessFilter access, SignIn signIn) {
        return PageRoutes.ofSessions(new SignInPage(new Reads(live, clock), access, signIn));
    }

    @Bean
    SessionFilter sessionFilter(AccessFilter access) {
        return new SessionFilter(access);
    }

    @Bean
    WebExceptionHandler problemPage() {
        return new ProblemPage();
    }
}

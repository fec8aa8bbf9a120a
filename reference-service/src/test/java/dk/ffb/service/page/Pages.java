package dk.ffb.service.page;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.Clients;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.page.frame.ProblemPage;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.request.Reads;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/// Visits pages without a server or a browser.
final class Pages {

    private final WebTestClient client;

    Pages(Edition edition) {
        var reads = new Reads(new LiveEdition(edition), SmallEdition.CLOCK);
        client =
                Clients.of(
                                ApiRoutes.handler(
                                        PageRoutes.of(reads),
                                        List.of(),
                                        List.of(new ProblemPage())))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20))
                        .build();
    }

    /// Visits the pages of drafts as whoever the token names: `dorte` approves, all others edit.
    static WebTestClient ofDrafts(ReferenceData data, DraftOffice office, Demand demand) {
        var people =
                new AccessFilter(
                        token -> Mono.just(Optional.of(actor(token))), AccessFilter.Reading.OPEN);
        var reads = new Reads(data.live(), SmallEdition.CLOCK);
        var routes = PageRoutes.ofDrafts(reads, office, demand);
        return Clients.of(ApiRoutes.handler(routes, List.of(people), List.of(new ProblemPage())))
                .build();
    }

    private static Actor actor(String name) {
        var role = name.equals("dorte") ? Role.APPROVER : Role.EDITOR;
        return new Actor(name, name, Set.of(role), Set.of());
    }

    /// A visit to an address that is encoded already.
    ResponseSpec visit(String address) {
        return client.get()
                .uri(URI.create("http://localhost" + address))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    /// What comes of sending a form.
    String sent(String address, String fields, int status) {
        return text(sent(address, fields), status);
    }

    /// The answer to sending a form.
    ResponseSpec sent(String address, String fields) {
        return client.post()
                .uri(URI.create("http://localhost" + address))
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(fields)
                .exchange();
    }

    /// What is on a page that is there.
    String html(String address) {
        return html(address, 200);
    }

    String html(String address, int status) {
        return text(visit(address), status);
    }

    private static String text(ResponseSpec answer, int status) {
        var body =
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectHeader()
                        .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(body);
    }
}

package dk.ffb.service.rest.draft;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.Clients;
import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.office.Authorship;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.json.DraftTextJson;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.request.Reads;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Works on drafts over a real store, as people whose tokens are their names: Anne and Bo edit,
/// Dorte approves, Lise edits `lokal` only, and Egon does both.
public final class DraftCalls implements AutoCloseable {

    private final ReferenceData data;
    private final WebTestClient client;

    private DraftCalls(ReferenceData data) {
        this.data = data;
        client = client(data);
    }

    /// A new store with a common vocabulary, a local one, and mappings between them.
    public static DraftCalls begun(Path directory) {
        var calls = reopened(directory);
        SmallEdition.publish(calls.data);
        return calls;
    }

    /// The same after a restart.
    static DraftCalls reopened(Path directory) {
        return new DraftCalls(Fixtures.emptyData(directory, SmallEdition.CLOCK));
    }

    private static WebTestClient client(ReferenceData data) {
        var office = DraftOffice.of(data, new DraftTextJson(), SmallEdition.CLOCK);
        var routes =
                ApiRoutes.of(
                                new Reads(data.live(), SmallEdition.CLOCK),
                                new Demand(SmallEdition.CLOCK),
                                Optional.of(new Authorship(office.desk(), data.store())))
                        .and(DraftRoutes.of(office, data.live()));
        var people =
                new AccessFilter(
                        token -> Mono.just(Optional.of(actor(token))), AccessFilter.Reading.OPEN);
        return Clients.of(ApiRoutes.handler(routes, List.of(people))).build();
    }

    private static Actor actor(String name) {
        return switch (name) {
            case "dorte" -> new Actor(name, name, Set.of(Role.APPROVER), Set.of());
            case "egon" -> new Actor(name, name, Set.of(Role.EDITOR, Role.APPROVER), Set.of());
            case "lise" -> new Actor(name, name, Set.of(Role.EDITOR), Set.of("lokal"));
            default -> new Actor(name, name, Set.of(Role.EDITOR), Set.of());
        };
    }

    Edition edition() {
        return data.live().get();
    }

    ReferenceData data() {
        return data;
    }

    public WebTestClient client() {
        return client;
    }

    public ResponseSpec get(String who, String path) {
        return client.get()
                .uri(URI.create("http://localhost/api/v1" + path))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + who)
                .exchange();
    }

    public JsonNode read(String who, String path) {
        return json(get(who, path).expectStatus().isOk());
    }

    /// Something sent without saying which revision was seen.
    public ResponseSpec post(String who, String path, String body) {
        return send(who, HttpMethod.POST, path, "", body);
    }

    /// Something sent to a draft of a revision that was seen.
    public ResponseSpec post(String who, String path, int seen, String body) {
        return send(who, HttpMethod.POST, path, "\"" + seen + "\"", body);
    }

    ResponseSpec delete(String who, String path, int seen) {
        return send(who, HttpMethod.DELETE, path, "\"" + seen + "\"", "");
    }

    private ResponseSpec send(String who, HttpMethod method, String path, String tag, String body) {
        var request =
                client.method(method)
                        .uri(URI.create("http://localhost/api/v1" + path))
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + who)
                        .contentType(MediaType.APPLICATION_JSON);
        if (!tag.isEmpty()) {
            request.header(HttpHeaders.IF_MATCH, tag);
        }
        return request.bodyValue(body.replace('\'', '"')).exchange();
    }

    /// The path of a new draft of the common vocabulary.
    String draft(String who) {
        return "/drafts/"
                + json(create(who, "{'vocabulary':'ffb','title':'Ny'}")).get("id").asString();
    }

    public ResponseSpec create(String who, String body) {
        return post(who, "/drafts", body).expectStatus().isCreated();
    }

    public static JsonNode json(ResponseSpec answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    public static String text(ResponseSpec answer) {
        var body = answer.expectBody().returnResult().getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        data.close();
    }
}

package dk.ffb.service.rest.feed;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Clients;
import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.NewToken;
import dk.ffb.service.access.Role;
import dk.ffb.service.access.TokenFile;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.service.rest.reply.Routes;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.store.Act;
import dk.ffb.vocabulary.Concept;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogHandlerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir private static Path directory;
    private static ReferenceData data;
    private static WebTestClient client;

    @BeforeAll
    static void start() {
        data = Fixtures.emptyData(directory, SmallEdition.CLOCK);
        var content = Fixtures.vocabulary("a", Concept.of("X", "Et"));
        data.publisher()
                .publish(List.of(NewRelease.of(content, "1", DAY, "")), "Åse", "=1+1, \"så\"");
        log("webhook-create", "2026-11-22T22:59:00Z");
        log("webhook-delete", "2026-11-22T23:01:00Z");
        var tokens = new TokenFile(directory);
        var made = tokens.create(wanted(), Instant.parse("2026-11-22T08:00:00Z"));
        tokens.create(wanted(), Instant.parse("2026-11-22T09:00:00Z"));
        tokens.revoke(made.token().id(), Instant.parse("2026-11-22T10:00:00Z"));
        var handler =
                new LogHandler(
                        new Reads(data.live(), SmallEdition.CLOCK),
                        data.store(),
                        new TokenActs(tokens, data.store())::tell);
        var routes = new Routes().get("/api/v1/log", handler::log).build();
        var people =
                new AccessFilter(
                        token -> Mono.just(Optional.of(actor(token))), AccessFilter.Reading.OPEN);
        client = Clients.of(ApiRoutes.handler(routes, List.of(people))).build();
    }

    private static NewToken wanted() {
        return new NewToken("Ida", Set.of(Role.EDITOR, Role.READER), Set.of(), Duration.ofDays(9));
    }

    private static void log(String what, String at) {
        data.store().log(new Act(what, "Bo", Instant.parse(at), ""));
    }

    @AfterAll
    static void stop() {
        data.close();
    }

    private static Actor actor(String name) {
        return switch (name) {
            case "admin" -> new Actor(name, name, Set.of(Role.ADMIN), Set.of());
            case "local-admin" -> new Actor(name, name, Set.of(Role.ADMIN), Set.of("a"));
            default -> new Actor(name, name, Set.of(Role.EDITOR, Role.APPROVER), Set.of());
        };
    }

    private static ResponseSpec get(String who, String query, String type) {
        return client.get()
                .uri("/api/v1/log" + query)
                .header("Authorization", "Bearer " + who)
                .header("Accept", type)
                .exchange();
    }

    private static String text(String query, String type) {
        return get("admin", query, type)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void onlyAnAdministratorOfEverythingReadsIt() {
        client.get().uri("/api/v1/log").exchange().expectStatus().isUnauthorized();
        get("editor", "", "*/*").expectStatus().isForbidden();
        get("local-admin", "", "*/*").expectStatus().isForbidden();
        get("admin", "", "*/*").expectStatus().isOk();
    }

    @Test
    void anActSaysWhoDidWhatWhyAndWhatCameOfIt() {
        assertThat(text("?limit=1", "application/json"))
                .contains("\"who\":\"Åse\"", "\"what\":\"publish\"", "\"next\":")
                .contains("\"about\":[\"vocabularies/a/releases/1\"]");
    }

    @Test
    void aPageAtATimeTellsAllInTheirOrder() {
        var whole = items("?limit=100");

        assertThat(whole).hasSize(6).isSortedAccordingTo(comparing(LogHandlerTests::at));
        var pages = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = JSON.readTree(text("?limit=2" + next, "application/json"));
            assertThat(page.get("items").size()).isBetween(1, 2);
            page.get("items").forEach(pages::add);
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(pages).isEqualTo(whole);
    }

    private static List<JsonNode> items(String query) {
        return List.copyOf(JSON.readTree(text(query, "application/json")).get("items").values());
    }

    private static Instant at(JsonNode item) {
        return Instant.parse(item.get("at").asString());
    }

    @Test
    void pagesAreFilteredAsTablesAre() {
        assertThat(items("?who=Bo&to=2026-11-22")).hasSize(1);
        assertThat(items("?from=2026-11-23")).hasSize(1);
        assertThat(items("?what=publish&who=Åse")).hasSize(1);
        assertThat(items("?who=nobody")).isEmpty();
    }

    @Test
    void whatWasDoneToTokensIsToldOnce() {
        assertThat(items("?what=token-create")).hasSize(2);
        var revoked = items("?what=token-revoke");
        assertThat(revoked).hasSize(1);
        assertThat(revoked.getFirst().get("why").asString()).endsWith(": Ida (editor, reader)");
        assertThat(revoked.getFirst().get("who").asString())
                .isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void actsAreFilteredByPersonKindAndDayInDenmark() {
        assertThat(text("?who=Bo&to=2026-11-22", "text/csv")).hasLineCount(2);
        assertThat(text("?from=2026-11-23", "text/csv")).hasLineCount(2).contains("delete");
        assertThat(text("?what=publish", "text/csv")).hasLineCount(2);
        get("admin", "?from=x", "*/*").expectStatus().isBadRequest();
    }

    @Test
    void aSpreadsheetRunsNothingThatSomebodyWrote() {
        assertThat(text("", "text/csv")).contains("Åse,publish,\"'=1+1, \"\"så\"\"\",");
    }

    @Test
    void otherProgramsReadItAsProv() {
        assertThat(text("", "text/turtle"))
                .contains("prov:wasAssociatedWith", "\"Åse\"", "2026-11-22T23:01:00Z");
    }
}

package dk.ffb.service.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.Fixtures;
import dk.ffb.service.access.AccessFilter;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.Act;
import dk.ffb.vocabulary.Concept;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.HttpHandlerConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

class LogHandlerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

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
        var handler = new LogHandler(new Reads(data.live(), SmallEdition.CLOCK), data.store());
        var routes = new Routes().get("/api/v1/log", handler::log).build();
        var people =
                new AccessFilter(
                        token -> Mono.just(Optional.of(actor(token))), AccessFilter.Reading.OPEN);
        client =
                WebTestClient.bindToServer(
                                new HttpHandlerConnector(
                                        ApiRoutes.handler(routes, List.of(people))))
                        .build();
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

package dk.ffb.service.rest.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.rest.draft.DraftCalls;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;

final class HistoryHandlerTests {

    private static final String RENAME =
            "{'edit':'change-concept','code':'F2','set':{'labels':{'da':'Indtage mad'}},'why':'Høring'}";
    private static final String ROW =
            "{'edit':'change-mapping','source':'J1.4','target':'F1','set':{'relation':'close'},'why':'Kun næsten'}";

    @TempDir private Path directory;
    private DraftCalls calls;

    @BeforeEach
    void open() {
        calls = DraftCalls.begun(directory);
    }

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void tellsWhatWasChangedByWhomAndWhy() {
        published("vocabulary':'ffb", RENAME);

        var changed = calls.read("anne", "/vocabularies/ffb/concepts/F2/history").at("/items/1");

        assertThat(changed.get("change").asString()).isEqualTo("changed");
        assertThat(changed.at("/before/labels/da/0").asString()).isEqualTo("Spise");
        assertThat(changed.at("/after/labels/da/0").asString()).isEqualTo("Indtage mad");
        assertThat(changed.get("note").asString()).isEqualTo("Efter høring");
        assertThat(changed.get("by").asString()).isEqualTo("dorte");
        assertThat(changed.at("/edits/0/who").asString()).isEqualTo("anne");
        assertThat(changed.at("/edits/0/why").asString()).isEqualTo("Høring");
    }

    @Test
    void tellsTheLifeOfARow() {
        published("mappingSet':'lokal-ffb", ROW);

        var life = calls.read("bo", "/mapping-sets/lokal-ffb/history?source=J1.4&target=F1");

        assertThat(life.at("/items/0/change").asString()).isEqualTo("added");
        assertThat(life.at("/items/0/by").asString()).isEqualTo("test");
        assertThat(life.at("/items/1/before/relation").asString()).isEqualTo("exact");
        assertThat(life.at("/items/1/after/relation").asString()).isEqualTo("close");
        assertThat(life.at("/items/1/edits/0/why").asString()).isEqualTo("Kun næsten");
        calls.get("bo", "/mapping-sets/lokal-ffb/history").expectStatus().isBadRequest();
    }

    @Test
    void namesPeopleOnlyToThoseWhoWorkWithThem() {
        published("vocabulary':'ffb", RENAME);

        var answer =
                calls.client()
                        .get()
                        .uri("/api/v1/vocabularies/ffb/concepts/F2/history")
                        .exchange()
                        .expectStatus()
                        .isOk();

        assertThat(DraftCalls.text(answer))
                .contains("Efter høring")
                .doesNotContain("anne", "dorte");
        calls.get("anne", "/vocabularies/ffb/concepts/F2/history")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void published(String of, String edit) {
        var draft =
                "/drafts/"
                        + DraftCalls.json(calls.create("anne", "{'" + of + "'}"))
                                .get("id")
                                .asString();
        calls.post("anne", draft + "/changes", 1, edit).expectStatus().isOk();
        calls.post("anne", draft + "/submit", 2, "{}").expectStatus().isOk();
        calls.post("dorte", draft + "/approve", 3, "{'note':'ja'}").expectStatus().isOk();
        calls.post("dorte", draft + "/publish", 4, "{'version':'2','note':'Efter høring'}")
                .expectStatus()
                .isOk();
    }
}

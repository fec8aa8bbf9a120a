package dk.ffb.service.rest.draft;

import static dk.ffb.service.rest.draft.DraftCalls.json;
import static dk.ffb.service.rest.draft.DraftHandlerTests.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RebaseHandlerTests {

    @TempDir private Path directory;
    private DraftCalls calls;
    private String mine;

    @BeforeEach
    void twoDraftsOfWhichOneIsPublished() {
        calls = DraftCalls.begun(directory);
        mine = calls.draft("anne");
        edit("anne", mine, "Mit navn");
        var theirs = calls.draft("bo");
        edit("bo", theirs, "Deres navn");
        calls.post("bo", theirs + "/submit", 2, "{}").expectStatus().isOk();
        calls.post("dorte", theirs + "/approve", 3, "{}").expectStatus().isOk();
        calls.post("dorte", theirs + "/publish", 4, "{'version':'2'}").expectStatus().isOk();
    }

    private void edit(String who, String draft, String label) {
        var edit = "{'edit':'change-concept','code':'F2','set':{'labels':{'da':'" + label + "'}}}";
        calls.post(who, draft + "/changes", 1, edit).expectStatus().isOk();
    }

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void listsTheConflictsAndStopsTheDraftUntilTheyAreDecided() {
        var answer = json(calls.post("anne", mine + "/rebase", 2, "{}").expectStatus().isOk());

        assertThat(answer.get("base").asString()).isEqualTo("2");
        assertThat(answer.at("/conflicts/0/mine/da/0").asString()).isEqualTo("Mit navn");
        assertThat(answer.at("/conflicts/0/theirs/da/0").asString()).isEqualTo("Deres navn");
        problem(calls.post("anne", mine + "/submit", 3, "{}"), 422, "draft-faulty");
        assertThat(calls.read("anne", mine + "/conflicts").get("conflicts")).hasSize(1);
    }

    @Test
    void decidesAConflict() {
        calls.post("anne", mine + "/rebase", 2, "{}").expectStatus().isOk();
        var decision =
                "{'resolutions':[{'change':1,'item':'concept','code':'F2','part':'labels','take':'mine'}]}";
        var answer = json(calls.post("anne", mine + "/rebase", 3, decision).expectStatus().isOk());

        assertThat(answer.get("conflicts")).isEmpty();
        calls.post("anne", mine + "/submit", 4, "{}").expectStatus().isOk();
    }

    @Test
    void hasNothingToDoOnTheLatestRelease() {
        calls.post("anne", mine + "/rebase", 2, "{}").expectStatus().isOk();

        problem(calls.post("anne", mine + "/rebase", 3, "{}"), 409, "conflict");
        var odd = "{'resolutions':[{'change':1,'item':'concept','code':'F1','take':'mine'}]}";
        problem(calls.post("anne", mine + "/rebase", 3, odd), 422, "invalid-edit");
    }
}

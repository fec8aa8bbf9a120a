package dk.ffb.service.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.crash.ServiceProcess.Answer;
import dk.ffb.service.crash.ServiceProcess.Killed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Edits and publishes until it is killed, and remembers what was acknowledged. Each draft renames
/// the one concept and adds three, in one request, and is published under the number of the draft.
final class EditingScript {

    private static final String DRAFTS = "/drafts";

    /// What is known of a draft: the last revision that was acknowledged, and the one that the
    /// request would give which was under way.
    record Known(int acknowledged, int underWay, boolean publishing) {}

    private final Map<Integer, Known> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> interrupted = new LinkedHashMap<>();
    private int last;

    /// Goes on where the last draft stands; returns when the process is killed.
    void run(ServiceProcess service) {
        var doing = "begin";
        try {
            while (true) {
                var revision = last == 0 ? 0 : known().acknowledged();
                doing = doing(revision);
                next(service, revision);
            }
        } catch (Killed _) {
            interrupted.merge(doing, 1, Integer::sum);
        }
    }

    private static String doing(int revision) {
        return switch (revision) {
            case 0, 9 -> "begin";
            case 8 -> "publish";
            case 6, 7 -> "review";
            default -> "edit";
        };
    }

    private void next(ServiceProcess service, int revision) throws Killed {
        switch (revision) {
            case 0, 9 -> begin(service);
            case 1 -> post(service, "/changes", rename("draft " + last), 1);
            case 2 -> post(service, "/changes", threeMore(), 3);
            case 5 -> post(service, "/comments", "{'text':'videre'}", 1);
            case 6 -> post(service, "/submit", "{}", 1);
            case 7 -> as("dorte", service, "/approve", "{'note':'ja'}", 1, false);
            case 8 -> as("dorte", service, "/publish", "{'version':'" + last + "'}", 1, true);
            default -> throw new AssertionError("half of an edit: revision " + revision);
        }
    }

    private Known known() {
        return Objects.requireNonNull(drafts.get(last));
    }

    private void begin(ServiceProcess service) throws Killed {
        last++;
        drafts.put(last, new Known(0, 1, false));
        var answer = service.send("anne", "POST", DRAFTS, 0, "{'vocabulary':'v'}");
        assertDone(answer);
        assertThat(answer.body().get("id").asString()).isEqualTo("v-" + last);
        drafts.put(last, new Known(1, 1, false));
    }

    private void post(ServiceProcess service, String what, String body, int steps) throws Killed {
        as("anne", service, what, body, steps, false);
    }

    private void as(
            String who,
            ServiceProcess service,
            String what,
            String body,
            int steps,
            boolean publishing)
            throws Killed {
        var seen = known().acknowledged();
        drafts.put(last, new Known(seen, seen + steps, publishing));
        assertDone(service.send(who, "POST", path(last) + what, seen, body));
        drafts.put(last, new Known(seen + steps, seen + steps, publishing));
    }

    private static void assertDone(Answer answer) {
        assertThat(answer.isDone()).as(answer.body().toString()).isTrue();
    }

    private static String path(int draft) {
        return DRAFTS + "/v-" + draft;
    }

    private static String rename(String label) {
        return "{'edit':'change-concept','code':'A','set':{'labels':{'da':'" + label + "'}}}";
    }

    private String threeMore() {
        return "[%s,%s,%s]".formatted(added("x"), added("y"), added("z"));
    }

    private String added(String name) {
        var code = name + last;
        return "{'edit':'add-concept','code':'%s','set':{'labels':{'da':'%s'},'broader':['A']}}"
                .formatted(code, code);
    }

    /// Holds what is there now against what was acknowledged, from a draft on.
    void verify(ServiceProcess service, int from) {
        drafts.entrySet().stream()
                .filter(each -> each.getKey() >= from)
                .forEach(each -> verify(service, each.getKey(), each.getValue()));
        settle(service);
    }

    private void verify(ServiceProcess service, int draft, Known known) {
        var answer = service.get(path(draft));
        if (known.acknowledged() == 0 && answer.status() == 404) {
            return;
        }
        var now = answer.body();
        var revision = now.get("revision").asInt();
        assertThat(revision).isIn(known.acknowledged(), known.underWay());
        assertThat(now.get("steps")).hasSize(revision);
        var changes = service.get(path(draft) + "/changes").body();
        assertThat(changes.get("changes").size()).isIn(0, 1, 4);
        assertThat(changes.get("revision").asInt()).isEqualTo(revision);
        verifyRelease(service, draft, now.get("state").asString().equals("published"));
        if (known.publishing() && known.acknowledged() == known.underWay()) {
            assertThat(now.get("state").asString()).isEqualTo("published");
        }
    }

    /// The release is there if and only if the draft says so, and then all of it is.
    private static void verifyRelease(ServiceProcess service, int draft, boolean published) {
        var release = service.get("/vocabularies/v/releases/" + draft);
        assertThat(release.status() == 200).as("release " + draft).isEqualTo(published);
        if (published) {
            var edition = release.body().get("edition").asInt();
            assertThat(label(service, "A", edition)).isEqualTo("draft " + draft);
            for (var code : List.of("x" + draft, "y" + draft, "z" + draft)) {
                assertThat(label(service, code, edition)).isEqualTo(code);
            }
        }
    }

    private static String label(ServiceProcess service, String code, int edition) {
        return service.get("/vocabularies/v/concepts/" + code + "?edition=" + edition)
                .body()
                .path("label")
                .asString();
    }

    /// The request that was under way has come to an end, whichever it was; the next draft must not
    /// stand on one that is not over, and so has the next number.
    private void settle(ServiceProcess service) {
        var items = service.get(DRAFTS).body().get("items");
        last = items.size();
        drafts.keySet().removeIf(number -> number > last);
        items.forEach(item -> {
            var number = Integer.parseInt(item.get("id").asString().substring("v-".length()));
            var revision = item.get("revision").asInt();
            var publishing = item.get("state").asString().equals("published");
            drafts.put(number, new Known(revision, revision, publishing));
        });
    }

    int last() {
        return last;
    }

    /// In the middle of what it was killed, and how often.
    Map<String, Integer> interrupted() {
        return interrupted;
    }

    long published() {
        return drafts.values().stream().filter(Known::publishing).count();
    }
}

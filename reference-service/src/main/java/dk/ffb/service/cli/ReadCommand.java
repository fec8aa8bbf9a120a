package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every reading command shares: where to ask, of which day and edition, and in what form.
abstract class ReadCommand implements Runnable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin private final Where where = new Where();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "Dagen, svaret skal gælde for. / The day for which the answer must hold.")
    private @Nullable String at;

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "Udgaven, der spørges. / The edition that is asked.")
    private @Nullable Integer edition;

    @Option(names = "--lang", paramLabel = "da|en", description = "Sprog. / Language.")
    private @Nullable String language;

    @Option(
            names = "--json",
            description = "Svaret som API'et giver det. / The answer as the API gives it.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    /// The question, without what all questions share.
    abstract Target target();

    /// The answer, for a person.
    abstract void print(JsonNode answer, PrintWriter out);

    @Override
    public void run() {
        try (var api = Apis.open(where)) {
            var out = out();
            answer(api, out);
            out.flush();
        }
    }

    /// Asks, and shows the answer in the form that is wanted.
    void answer(Api api, PrintWriter out) {
        show(api.get(asked().toString()), out);
    }

    /// The question, of the day and edition that were given.
    final Target asked() {
        return target(at, edition);
    }

    /// The question, of one day and edition.
    final Target target(@Nullable Object at, @Nullable Object edition) {
        return target().with("at", at).with("edition", edition).with("lang", language);
    }

    final boolean isJson() {
        return json;
    }

    final void show(byte[] answer, PrintWriter out) {
        if (json) {
            out.println(new String(answer, UTF_8));
        } else {
            print(parse(answer), out);
        }
    }

    static JsonNode parse(byte[] answer) {
        return JSON.readTree(answer);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /// The text of a field, or nothing.
    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}

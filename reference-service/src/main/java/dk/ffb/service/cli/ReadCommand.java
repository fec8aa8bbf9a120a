package dk.ffb.service.cli;

import java.io.PrintWriter;
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
        var target = target().with("at", at).with("edition", edition).with("lang", language);
        try (var api = Apis.open(where)) {
            var body = api.get(target.toString());
            var out = out();
            if (json) {
                out.println(new String(body, java.nio.charset.StandardCharsets.UTF_8));
            } else {
                print(JSON.readTree(body), out);
            }
            out.flush();
        }
    }

    private PrintWriter out() {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }

    /// The text of a field, or nothing.
    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}

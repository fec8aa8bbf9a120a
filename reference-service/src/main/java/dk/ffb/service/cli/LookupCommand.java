package dk.ffb.service.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// One concept, by its code.
@Command(
        name = "lookup",
        description = {"Slå en kode op.", "Look a code up."})
final class LookupCommand extends ReadCommand {

    @Parameters(
            index = "0",
            paramLabel = "V",
            description = "Vokabular: nøgle eller identifikator. / Vocabulary: key or identifier.")
    private String vocabulary = "";

    @Parameters(index = "1", paramLabel = "CODE", description = "Koden. / The code.")
    private String code = "";

    @Override
    Target target() {
        return Target.of("vocabularies", vocabulary, "concepts", code);
    }

    @Override
    void print(JsonNode concept, PrintWriter out) {
        out.println(text(concept, "label") + "  [" + text(concept, "kind") + "]");
        line(out, "kode/code", text(concept, "vocabulary") + "  " + text(concept, "code"));
        line(out, "sti/path", path(concept));
        texts(out, "også/also", concept.path("altLabels"));
        texts(out, "betydning/definition", concept.path("definitions"));
        concepts(out, "under/narrower", concept.path("narrower"));
        line(out, "status", status(concept));
        concepts(out, "afløst af/replaced by", concept.path("replacedBy"));
        line(out, "release", text(concept, "release") + ", edition " + text(concept, "edition"));
        line(out, "URI", text(concept, "uri"));
        concept.path("notes").forEach(note -> out.println("! " + note.asString("")));
    }

    private static String path(JsonNode concept) {
        var labels = new ArrayList<String>();
        concept.path("path").forEach(step -> labels.add(text(step, "label")));
        return String.join(" > ", labels);
    }

    private static String status(JsonNode concept) {
        var from = text(concept, "validFrom");
        var to = text(concept, "validTo");
        return text(concept, "status")
                + (from.isEmpty() ? "" : ", fra/from " + from)
                + (to.isEmpty() ? "" : ", til/to " + to);
    }

    private static void texts(PrintWriter out, String name, JsonNode byLanguage) {
        byLanguage.forEachEntry((language, texts) -> {
            var all = new ArrayList<String>();
            if (texts.isArray()) {
                texts.forEach(text -> all.add(text.asString("")));
            } else {
                all.add(texts.asString(""));
            }
            line(out, name + " " + language, String.join("; ", all));
        });
    }

    private static void concepts(PrintWriter out, String name, JsonNode concepts) {
        for (var one : concepts) {
            line(out, name, text(one, "code") + "  " + text(one, "label"));
        }
    }

    private static void line(PrintWriter out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.printf("  %-22s %s%n", name, value);
        }
    }
}

package dk.ffb.service.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// Concepts that fit what was typed.
@Command(
        name = "search",
        description = {"Søg efter begreber.", "Search for concepts."})
final class SearchCommand extends ReadCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description = "Ord eller kode. / Words or a code.")
    private List<String> words = List.of();

    @Option(
            names = "--vocabulary",
            paramLabel = "V",
            description = "Kun i dette. / Only in this one.")
    private @Nullable String vocabulary;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Kun af denne art. / Only of this kind.")
    private @Nullable String kind;

    @Option(names = "--limit", paramLabel = "N", description = "Højst så mange. / At most so many.")
    private @Nullable Integer limit;

    @Option(
            names = "--offset",
            paramLabel = "N",
            description = "Spring så mange over. / Skip so many.")
    private @Nullable Integer offset;

    @Option(
            names = "--explain",
            description =
                    "Vis, hvorfor hvert svar står, hvor det står. / Show why each hit is where it is.")
    private boolean explain;

    @Override
    Target target() {
        return Target.of("search")
                .with("q", String.join(" ", words))
                .with("vocabulary", vocabulary)
                .with("kind", kind)
                .with("limit", limit)
                .with("offset", offset)
                .with("explain", explain ? "true" : null);
    }

    @Override
    void print(JsonNode answer, PrintWriter out) {
        out.println(text(answer, "total") + " fundet / found");
        for (var hit : answer.path("hits")) {
            var concept = hit.path("concept");
            out.printf(
                    "%n%s  [%s %s]  %s%n",
                    text(concept, "label"),
                    text(concept, "vocabulary"),
                    text(concept, "kind"),
                    text(concept, "code"));
            path(concept, out);
            var matched = hit.path("matched");
            out.printf(
                    "    %s, %s: %s%n",
                    text(matched, "how"),
                    text(matched, "field"),
                    text(matched, "text").replaceAll("</?mark>", "*"));
            hit.path("explanation").forEach(line -> out.println("      " + line.asString("")));
        }
        var meant = answer.path("didYouMean");
        if (!meant.isEmpty()) {
            out.println("Mente du / did you mean:");
            meant.forEach(one -> out.println("  " + one.asString("")));
        }
    }

    private static void path(JsonNode concept, PrintWriter out) {
        var labels = new ArrayList<String>();
        concept.path("path").forEach(step -> labels.add(text(step, "label")));
        if (!labels.isEmpty()) {
            out.println("    " + String.join(" > ", labels));
        }
    }
}

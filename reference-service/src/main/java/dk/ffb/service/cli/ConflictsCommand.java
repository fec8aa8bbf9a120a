package dk.ffb.service.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// What a mapping set says, alone or with others, that can't all be true.
@Command(
        name = "conflicts",
        description = {
            "Det, et mappingsæt siger, som ikke alt sammen kan passe.",
            "What a mapping set says that can't all be true."
        })
final class ConflictsCommand extends ReportCommand {

    @Parameters(paramLabel = "M", description = "Mappingsættets nøgle. / The mapping set's key.")
    private String mappingSet = "";

    @Option(
            names = "--max-conflicts",
            paramLabel = "N",
            description = "Slut med 1, hvis der er flere. / Exit 1 where there are more.")
    private @Nullable Integer maxConflicts;

    @Override
    Target target() {
        return Target.of("mapping-sets", mappingSet, "conflicts");
    }

    @Override
    Stream<Limit> limits(JsonNode report) {
        var total = report.path("total").asInt(0);
        return Limit.atMost(maxConflicts, total, "konflikter", "conflicts").stream();
    }

    @Override
    void print(JsonNode report, PrintWriter out) {
        head(out, text(report, "mappingSet"), report);
        if (report.path("conflicts").isEmpty()) {
            out.println("Ingen konflikter. / No conflicts.");
        }
        list(out, "Konflikter / conflicts", items(report, "conflicts"), ConflictsCommand::conflict);
    }

    private static void conflict(PrintWriter out, JsonNode conflict) {
        out.printf("%n  %s  [%s]%n", text(conflict, "detail"), text(conflict, "type"));
        conflict.path("claims").forEach(claim -> claim(out, claim));
    }

    private static void claim(PrintWriter out, JsonNode claim) {
        var through = new ArrayList<String>();
        claim.path("through").forEach(set -> through.add(set.asString("")));
        out.printf(
                "    %s  %s%s  %s  (%s)%n",
                end(claim.path("from")).orElse(""),
                claim.path("denied").asBoolean(false) ? "ikke/not " : "",
                text(claim, "relation"),
                end(claim.path("to")).orElse("–"),
                String.join(" → ", through));
    }

    private static Optional<String> end(JsonNode code) {
        return code.isObject()
                ? Optional.of(text(code, "vocabulary") + " " + labelled(code))
                : Optional.empty();
    }
}

package dk.ffb.service.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// How much of its subject vocabulary a mapping set covers, and what is left to do.
@Command(
        name = "coverage",
        description = {
            "Hvor meget et mappingsæt dækker, og hvad der mangler.",
            "How much a mapping set covers, and what is missing."
        })
final class CoverageCommand extends ReportCommand {

    @Parameters(paramLabel = "M", description = "Mappingsættets nøgle. / The mapping set's key.")
    private String mappingSet = "";

    @Option(
            names = "--min-covered",
            paramLabel = "PERCENT",
            description =
                    "Slut med 1, hvis der er taget stilling til færre. / Exit 1 where fewer codes are mapped or stated to have no match.")
    private @Nullable Double minCovered;

    @Option(
            names = "--max-unmapped",
            paramLabel = "N",
            description = "Slut med 1, hvis flere koder mangler. / Exit 1 where more are unmapped.")
    private @Nullable Integer maxUnmapped;

    @Option(
            names = "--max-broken",
            paramLabel = "N",
            description =
                    "Slut med 1, hvis flere rækker peger på noget udgået eller ukendt. / Exit 1 where more rows lead to or from something retired or unknown.")
    private @Nullable Integer maxBroken;

    @Override
    Target target() {
        return Target.of("mapping-sets", mappingSet, "coverage");
    }

    @Override
    Stream<Limit> limits(JsonNode report) {
        var share = 100 * report.path("share").asDouble(0);
        var unmapped = report.path("unmapped").size();
        return Stream.of(
                        Limit.atLeast(minCovered, share, "% dækket", "% covered"),
                        Limit.atMost(maxUnmapped, unmapped, "koder uden mapping", "codes unmapped"),
                        Limit.atMost(
                                maxBroken,
                                brokenRows(report),
                                "rækker peger på noget udgået eller ukendt",
                                "rows lead to or from something retired or unknown"))
                .flatMap(Optional::stream);
    }

    private static int brokenRows(JsonNode report) {
        return report.path("retired").size()
                + report.path("missing").size()
                + report.path("unknown").size();
    }

    @Override
    void print(JsonNode report, PrintWriter out) {
        var sets = text(report, "subject") + " → " + text(report, "object");
        head(out, text(report, "mappingSet") + "  " + sets, report);
        sums(report, out);
        list(out, "Uden mapping / unmapped", items(report, "unmapped"), CoverageCommand::code);
        list(
                out,
                "Kun døde mål / all targets retired or missing",
                items(report, "broken"),
                CoverageCommand::code);
        list(
                out,
                "Rækker til udgåede mål / rows to retired targets",
                items(report, "retired"),
                CoverageCommand::row);
        list(
                out,
                "Rækker til ukendte mål / rows to unknown targets",
                items(report, "missing"),
                CoverageCommand::row);
        list(
                out,
                "Rækker fra ukendte koder / rows from unknown codes",
                items(report, "unknown"),
                CoverageCommand::row);
    }

    private static void sums(JsonNode report, PrintWriter out) {
        var codes = report.path("codes").asInt(0);
        count(out, "koder/codes", codes, codes);
        report.path("mapped")
                .forEachEntry((relation, count) -> count(out, relation, count.asInt(0), codes));
        count(out, "none (intet mål / no match)", report.path("none").asInt(0), codes);
        count(out, "uden mapping/unmapped", report.path("unmapped").size(), codes);
        count(out, "kun døde mål/broken", report.path("broken").size(), codes);
        out.printf(
                "  %-34s %6s  %5.1f %%%n",
                "dækket/covered", "", 100 * report.path("share").asDouble(0));
    }

    private static void code(PrintWriter out, JsonNode code) {
        out.println("  " + labelled(code));
    }

    private static void row(PrintWriter out, JsonNode row) {
        out.printf(
                "  %s  %s  %s%n",
                labelled(row.path("source")), text(row, "relation"), labelled(row.path("target")));
        row.path("replacedBy")
                .forEach(code -> out.println("      afløst af/replaced by " + labelled(code)));
    }
}

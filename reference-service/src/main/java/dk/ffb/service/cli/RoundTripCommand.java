package dk.ffb.service.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// What comes back of the codes of one system that are translated into another and home again.
@Command(
        name = "round-trip",
        description = {
            "Oversæt alle koder i et vokabular til et andet og tilbage: hvad kommer hjem?",
            "Translate all codes of a vocabulary into another and back: what comes home?"
        })
final class RoundTripCommand extends ReportCommand {

    private static final String EQUAL = "equal";
    private static final String LOST = "lost";

    @Option(
            names = "--system",
            required = true,
            paramLabel = "S",
            description = "Kodernes vokabular. / The vocabulary of the codes.")
    private String system = "";

    @Option(
            names = "--target",
            required = true,
            paramLabel = "T",
            description = "Vokabularet, de skal omkring. / The vocabulary that they travel to.")
    private String target = "";

    @Option(
            names = "--comes-back",
            paramLabel = "HOW",
            description =
                    "Vis kun: equal, among-several, wider, narrower, other, lost (gerne flere med komma). / Show these only, parted by commas.")
    private @Nullable String comesBack;

    @Option(
            names = "--min-equal",
            paramLabel = "PERCENT",
            description = "Slut med 1, hvis færre kommer hjem. / Exit 1 where fewer come home.")
    private @Nullable Double minEqual;

    @Option(
            names = "--max-lost",
            paramLabel = "N",
            description = "Slut med 1, hvis flere går tabt. / Exit 1 where more are lost.")
    private @Nullable Integer maxLost;

    @Override
    Target target() {
        return Target.of("translate", "round-trip")
                .with("system", system)
                .with("target", target)
                .with("comesBack", comesBack);
    }

    @Override
    Stream<Limit> limits(JsonNode report) {
        var codes = Math.max(1, report.path("codes").asInt(0));
        var equal = 100.0 * counted(report, EQUAL) / codes;
        return Stream.of(
                        Limit.atLeast(minEqual, equal, "% kom hjem", "% came home"),
                        Limit.atMost(maxLost, counted(report, LOST), "koder tabt", "codes lost"))
                .flatMap(Optional::stream);
    }

    private static int counted(JsonNode report, String way) {
        return report.path("counts").path(way).asInt(0);
    }

    @Override
    void print(JsonNode report, PrintWriter out) {
        var home = text(report, "system");
        head(out, home + " → " + text(report, "target") + " → " + home, report);
        var codes = report.path("codes").asInt(0);
        count(out, "koder/codes", codes, codes);
        report.path("counts")
                .forEachEntry((way, count) -> count(out, name(way), count.asInt(0), codes));
        for (var way : report.path("counts").propertyNames()) {
            if (!way.equals(EQUAL) || comesBack != null) {
                list(out, name(way), coming(report, way), RoundTripCommand::trip);
            }
        }
    }

    private static List<JsonNode> coming(JsonNode report, String way) {
        return report.path("trips")
                .valueStream()
                .filter(trip -> text(trip, "comesBack").equals(way))
                .toList();
    }

    private static String name(String way) {
        return switch (way) {
            case EQUAL -> "samme kode/equal";
            case "among-several" -> "blandt flere/among-several";
            case "wider" -> "bredere/wider";
            case "narrower" -> "snævrere/narrower";
            case "other" -> "en anden/other";
            case LOST -> "tabt/lost";
            default -> way;
        };
    }

    private static void trip(PrintWriter out, JsonNode trip) {
        var steps = new ArrayList<String>();
        steps.add(labelled(trip));
        steps.add(all(trip.path("over")));
        if (!trip.path("over").isEmpty()) {
            steps.add(all(trip.path("back")));
        }
        out.println("  " + String.join("  →  ", steps));
    }

    private static String all(JsonNode codes) {
        var names = new ArrayList<String>();
        codes.forEach(code -> names.add(labelled(code)));
        return names.isEmpty() ? "–" : String.join(" | ", names);
    }
}

package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// What all reports share: their lists can be had as a table, are short for a person, and where a
/// limit is passed the command ends with status 1.
abstract class ReportCommand extends TableCommand {

    private static final int SHORT = 20;

    @Option(
            names = "--all",
            description = {
                "Vis hele listen, ikke kun begyndelsen.",
                "Show the whole list, not its beginning only."
            })
    private boolean all;

    /// The limits that were given, and what the report says of each.
    abstract Stream<Limit> limits(JsonNode report);

    @Override
    final void answer(Api api, PrintWriter out) {
        var isTable = isTable();
        var answer = api.get(asked().toString());
        var report = parse(answer);
        if (isTable) {
            // Of the same day and edition as the sums, whatever is published in between.
            var target = target(text(report, "at"), text(report, "edition"));
            out.print(new String(api.get(target.toString(), "text/csv"), UTF_8));
        } else {
            show(answer, out);
        }
        out.flush();
        check(limits(report).filter(Limit::isPassed).toList());
    }

    private static void check(List<Limit> passed) {
        if (!passed.isEmpty()) {
            throw Exit.wrongContent(
                    lines(passed, Limit::inDanish), lines(passed, Limit::inEnglish));
        }
    }

    private static String lines(List<Limit> limits, Function<Limit, String> line) {
        return limits.stream().map(line).collect(Collectors.joining("\n"));
    }

    /// A heading and the list under it, where there is anything in it.
    final void list(
            PrintWriter out,
            String heading,
            List<JsonNode> items,
            BiConsumer<PrintWriter, JsonNode> item) {
        if (items.isEmpty()) {
            return;
        }
        out.printf("%n%s: %d%n", heading, items.size());
        var shown = all ? items.size() : Math.min(items.size(), SHORT);
        for (var n = 0; n < shown; n++) {
            item.accept(out, items.get(n));
        }
        if (shown < items.size()) {
            out.printf(
                    "  … og %1$d til (--all viser alle) / and %1$d more (--all shows all)%n",
                    items.size() - shown);
        }
    }

    static List<JsonNode> items(JsonNode report, String name) {
        return report.path(name).valueStream().toList();
    }

    /// A sum, and its share of all.
    static void count(PrintWriter out, String name, int count, int of) {
        out.printf("  %-34s %6d  %5.1f %%%n", name, count, of == 0 ? 0.0 : 100.0 * count / of);
    }

    /// What the report is of, in one line.
    static void head(PrintWriter out, String what, JsonNode report) {
        out.println(
                what + "  " + text(report, "at") + "  udgave/edition " + text(report, "edition"));
    }

    /// A code and what it is called.
    static String labelled(JsonNode code) {
        var label = text(code, "label");
        return text(code, "code") + (label.equals(text(code, "code")) ? "" : "  " + label);
    }
}

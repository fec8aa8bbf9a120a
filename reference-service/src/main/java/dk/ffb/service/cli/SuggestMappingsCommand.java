package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// What unmapped codes, or those of a local list, might be mapped to.
@Command(
        name = "suggest-mappings",
        description = {
            "Hvad koder uden mapping, eller en lokal liste, kunne knyttes til. Intet ændres.",
            "What unmapped codes, or a local list, might be mapped to. Nothing is changed."
        })
final class SuggestMappingsCommand extends TableCommand {

    @Parameters(
            index = "0",
            paramLabel = "M",
            description = "Mappingsættets nøgle. / The mapping set's key.")
    private String mappingSet = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = {
                "En CSV-fil med koder og navne; ellers dem, ingen har knyttet. - er standard-ind.",
                "A CSV file of codes and labels; else those that nobody has mapped. - is standard input."
            })
    private @Nullable String file;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Kun denne kode. / This code only.")
    private @Nullable String code;

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "Filens kolonne med koder (code). / The file's column of codes (code).")
    private @Nullable String column;

    @Option(
            names = "--label-column",
            paramLabel = "NAME",
            description =
                    "Filens kolonne med navne (label). / The file's column of labels (label).")
    private @Nullable String labelColumn;

    @Option(
            names = "--candidates",
            paramLabel = "N",
            description = "Højst så mange forslag til hver (5). / At most so many for each (5).")
    private @Nullable Integer candidates;

    @Override
    Target target() {
        if (file == null ? column != null || labelColumn != null : code != null) {
            throw Exit.wrongCall(
                    "--column og --label-column er til en fil, --code til et kald uden.",
                    "--column and --label-column are for a file, --code for a call without one.");
        }
        return Target.of("mapping-sets", mappingSet, "suggestions")
                .with("code", code)
                .with("column", column)
                .with("labelColumn", labelColumn)
                .with("candidates", candidates);
    }

    @Override
    void answer(Api api, PrintWriter out) {
        var isTable = isTable();
        var format = isTable ? "text/csv" : "application/json";
        var answer = file == null ? api.get(asked().toString(), format) : send(file, format, api);
        if (isTable) {
            out.print(new String(answer, UTF_8));
        } else {
            show(answer, out);
        }
    }

    private byte[] send(String name, String format, Api api) {
        try (var in = InputFile.open(name)) {
            var headers = Map.of("Content-Type", "text/csv", "Accept", format);
            return api.whole("POST", asked().toString(), headers, in);
        } catch (IOException failure) {
            throw Problems.unreachable(failure);
        }
    }

    @Override
    void print(JsonNode answer, PrintWriter out) {
        for (var item : answer.path("items")) {
            out.println(text(item, "code") + "  " + text(item, "label"));
            if (item.path("candidates").isEmpty()) {
                out.println("    –");
            }
            item.path("candidates").forEach(candidate -> candidate(out, candidate));
        }
        if (answer.has("next")) {
            out.println("… --csv giver hele listen / --csv gives the whole list");
        }
    }

    private static void candidate(PrintWriter out, JsonNode candidate) {
        var why =
                candidate
                        .path("evidence")
                        .valueStream()
                        .map(each -> text(each, "detail"))
                        .collect(Collectors.joining("; "));
        out.printf(
                Locale.of("da"),
                "    %.2f  %-7s  %s  %s  (%s)%n",
                candidate.path("score").asDouble(0),
                text(candidate, "relation"),
                text(candidate, "code"),
                text(candidate, "label"),
                why);
    }
}

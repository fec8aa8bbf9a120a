package dk.ffb.service.cli;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A CSV file with a column of codes, translated row by row.
@Command(
        name = "translate",
        description = {
            "Oversæt en CSV-fil; resultatet skrives på standard-ud.",
            "Translate a CSV file; the result goes to standard output."
        })
final class TranslateCommand implements Runnable {

    @Parameters(
            paramLabel = "FILE",
            description = "CSV-filen; - er standard-ind. / The CSV file; - is standard input.")
    private String file = "";

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
            description = "Vokabularet, der oversættes til. / The vocabulary to translate into.")
    private String target = "";

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "Kolonnen med koder (code). / The column of codes (code).")
    private @Nullable String column;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "Dagen, oversættelsen skal gælde for. / The day for which it must hold.")
    private @Nullable String at;

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "Udgaven, der spørges. / The edition that is asked.")
    private @Nullable Integer edition;

    @Option(
            names = "--max-hops",
            paramLabel = "N",
            description = "Højst så mange led (2). / At most so many hops (2).")
    private @Nullable Integer maxHops;

    @Option(
            names = "--fallback",
            paramLabel = "broader",
            description =
                    "Lad en kode uden mapping svare gennem nærmeste overbegreb. / Let an unmapped code"
                            + " answer through its nearest mapped ancestor.")
    private @Nullable String fallback;

    @Option(
            names = "--reasons",
            description = {
                "Tilføj en kolonne, der siger, hvorfor en række er ugyldig.",
                "Add a column that says why a row is invalid."
            })
    private boolean reasons;

    @Mixin private final Where where = new Where();

    @Override
    public void run() {
        var question =
                Target.of("translate")
                        .with("system", system)
                        .with("target", target)
                        .with("column", column)
                        .with("at", at)
                        .with("edition", edition)
                        .with("maxHops", maxHops)
                        .with("fallback", fallback)
                        .with("reasons", reasons ? "true" : null);
        try (var in = InputFile.open(file);
                var api = Apis.open(where)) {
            translate(question, in, api);
        } catch (ResultStream.Unwritten failure) {
            throw failure.exit();
        } catch (IOException failure) {
            throw Problems.unreachable(failure);
        }
    }

    private void translate(Target question, InputFile in, Api api) throws IOException {
        var problem = new ProblemHold();
        var counter = new OutcomeCounter(problem.before(new ResultStream()));
        try (var progress = new Progress(counter, in.share())) {
            var reply =
                    api.send(
                            "POST",
                            question.toString(),
                            Map.of("Content-Type", "text/csv", "Accept", "text/csv"),
                            in,
                            counter);
            if (reply.isProblem()) {
                throw Problems.exit(reply, problem.bytes());
            }
            problem.release();
            counter.flush();
            progress.finish();
            explainInvalid(counter);
        }
    }

    private void explainInvalid(OutcomeCounter counter) {
        if (!reasons && counter.byOutcome().containsKey("invalid")) {
            System.err.println(
                    "--reasons viser, hvorfor rækker er ugyldige / shows why rows are invalid");
        }
    }
}

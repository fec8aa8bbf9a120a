package dk.ffb.service.cli;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/// The command line, `./ffb`.
@Command(
        name = "ffb",
        header = "Fælles Faglige Begreber: opslag, søgning og oversættelse af koder.",
        description = "Common Professional Concepts: look up, search and translate codes.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Også / also: test (alle prøver / all tests) · bench (målinger / benchmarks)",
            "Slutstatus / exit status: 0 udført/done · 1 indholdet er forkert/the content is wrong"
                    + " ·",
            "  2 kaldet er forkert/the call is wrong · 3 tjeneste eller lager kan ikke nås/not"
                    + " reachable"
        },
        subcommands = {
            ServeCommand.class,
            TranslateCommand.class,
            LookupCommand.class,
            SearchCommand.class,
            CoverageCommand.class,
            ConflictsCommand.class,
            RoundTripCommand.class,
            SuggestMappingsCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            TokenCommand.class,
            CompactCommand.class,
            TrainCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = false)
public final class Ffb implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        var status = commandLine().execute(arguments);
        // A running service keeps the process; everything else is over here.
        if (status != ServeCommand.RUNNING) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        var all = new CommandLine(new Ffb());
        all.getSubcommands().values().forEach(Ffb::addHelp);
        return all.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Ffb::explain);
    }

    /// People ask for help where they stand, not by another command only.
    private static void addHelp(CommandLine command) {
        var spec = command.getCommandSpec();
        if (spec.findOption("--help") == null) {
            spec.addOption(
                    OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Vis dette. / Show this.")
                            .build());
        }
        command.getSubcommands().values().forEach(Ffb::addHelp);
    }

    private static int explain(
            Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
        if (problem instanceof Exit exit) {
            command.getErr().println(exit.getMessage());
            return exit.status();
        }
        if (problem instanceof UncheckedIOException) {
            command.getErr().println("Kan ikke læses eller skrives / " + problem.getMessage());
            return Exit.UNREACHABLE;
        }
        command.getErr()
                .println(
                        "Uventet fejl; meld den gerne. / Unexpected failure; please report it: "
                                + problem);
        if (System.getenv("FFB_TRACE") != null) {
            problem.printStackTrace(command.getErr());
        }
        return Exit.UNREACHABLE;
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(System.out);
    }
}

package dk.ffb.service.cli;

import dk.ffb.service.access.LocalToken;
import dk.ffb.service.access.NewToken;
import dk.ffb.service.access.Role;
import dk.ffb.service.access.TokenFile;
import dk.ffb.vocabulary.PersonalData;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// The tokens of a data directory. A service that runs on it needs no restart, and nobody asks it:
/// whoever can write in the directory may decide who gets in.
@Command(
        name = "token",
        description = {
            "Lav, vis og tilbagetræk adgangstokens til tjenesten.",
            "Make, list and revoke tokens for the service."
        },
        synopsisSubcommandLabel = "create|list|revoke")
final class TokenCommand implements Runnable {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Datamappen. / The data directory.")
    private @Nullable Path data;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(System.out);
    }

    @Command(
            name = "create",
            description = {
                "Lav et adgangstoken. Det vises denne ene gang.",
                "Make a token. It is shown this once."
            })
    int create(
            @Option(
                            names = "--name",
                            required = true,
                            description =
                                    "Hvem det er til, som loggen vil sige. / Whose it is, as the"
                                            + " log will say.")
                    String name,
            @Option(
                            names = "--role",
                            required = true,
                            split = ",",
                            description = "reader, editor, approver, admin")
                    Set<Role> roles,
            @Option(
                            names = "--only",
                            split = ",",
                            paramLabel = "KEYS",
                            description =
                                    "Kun til disse vokabularer og mappingsæt. / Only for these"
                                            + " vocabularies and mapping sets.")
                    @Nullable Set<String> only,
            @Option(
                            names = "--days",
                            defaultValue = "365",
                            description =
                                    "Gælder så længe (${DEFAULT-VALUE}). / Valid for so long.")
                    int days) {
        check(name, days);
        var wanted =
                new NewToken(
                        name.strip(), roles, only == null ? Set.of() : only, Duration.ofDays(days));
        var made = file().create(wanted, now());
        System.err.printf(
                "Adgangstoken %s til %s, gyldigt til %s. Gem det nu: det vises ikke igen.%n"
                        + "Token %s for %s, valid until %s. Keep it now: it isn't shown again.%n",
                made.token().id(),
                made.token().name(),
                day(made.token().expiresAt()),
                made.token().id(),
                made.token().name(),
                day(made.token().expiresAt()));
        System.out.println(made.secret());
        return 0;
    }

    private static void check(String name, int days) {
        if (PersonalData.looksLikeCpr(name)) {
            throw Exit.wrongCall(
                    "Navnet ligner et CPR-nummer, og det skriver loggen ikke.",
                    "The name looks like a CPR number, which the log doesn't keep.");
        }
        if (name.isBlank()
                || name.length() > 200
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Exit.wrongCall(
                    "Navnet er en kort tekst på én linje.",
                    "The name is a short text on one line.");
        }
        if (days < 1 || days > 3650) {
            throw Exit.wrongCall("--days er fra 1 til 3650.", "--days is from 1 to 3650.");
        }
    }

    @Command(
            name = "list",
            description = {
                "Vis adgangstokens, aldrig hemmeligheden.",
                "List tokens, never the secret."
            })
    int list() {
        for (var token : file().tokens()) {
            System.out.println(line(token));
        }
        return 0;
    }

    private static String line(LocalToken token) {
        return String.join(
                "\t",
                token.id(),
                token.stateAt(Instant.now()).name().toLowerCase(Locale.ROOT),
                day(token.expiresAt()),
                token.roles().stream().map(Role::text).sorted().collect(Collectors.joining(",")),
                token.scopes().isEmpty() ? "*" : String.join(",", new TreeSet<>(token.scopes())),
                token.name());
    }

    @Command(
            name = "revoke",
            description = {"Tilbagetræk et adgangstoken.", "Revoke a token."})
    int revoke(@Parameters(paramLabel = "ID") String id) {
        if (!file().revoke(id, now())) {
            throw Exit.wrongCall(
                    "Der er intet adgangstoken " + id + "; se ./ffb token list.",
                    "There is no token " + id + "; see ./ffb token list.");
        }
        System.err.printf("Trukket tilbage: %s / Revoked: %s%n", id, id);
        return 0;
    }

    private TokenFile file() {
        return new TokenFile(Where.directory(data));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String day(Instant time) {
        return time.toString().substring(0, 10);
    }
}

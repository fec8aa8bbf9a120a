package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.service.bench.Country;
import dk.ffb.service.bench.Country.CaseSystem;
import dk.ffb.service.bench.CountryImport;
import dk.ffb.service.bench.PlainCountry;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small made-up country: imported from files as its municipalities would send them, translated
/// as a whole, and held against what the rules say of each code.
class CountryTests {

    private static final long SEED = 20261121;

    /// Few, so that codes of different systems meet, and some more than once.
    private static final List<String> TARGETS =
            IntStream.range(0, 60).mapToObj("F%02d"::formatted).toList();

    private static final Country COUNTRY = new Country(SEED, 3, 2, 300, TARGETS);
    private static final List<CaseSystem> SYSTEMS = COUNTRY.caseSystems().toList();

    @TempDir private static Path folder;

    @BeforeAll
    static void importAll() throws IOException {
        try (var data =
                ReferenceData.openAsIs(
                        new StoreAddress.Directory(data()), BaseUri.DEFAULT, Clock.systemUTC())) {
            var ffb =
                    TARGETS.stream()
                            .map(code -> code + ",Begreb " + code)
                            .collect(Collectors.joining("\n", "code,label\n", "\n"));
            var files = new CountryImport(data, folder);
            files.importFile("ffb", ffb, request -> request.vocabulary(new VocabularyKey("ffb")));
            for (var system : SYSTEMS) {
                files.importSystem(system);
            }
        }
    }

    private static Path data() {
        return folder.resolve("data");
    }

    @Test
    void everyCodeIsTranslatedAsTheRulesSay() throws IOException {
        var outcomes = new TreeSet<String>();
        try (var api = api()) {
            for (var n = 0; n < SYSTEMS.size(); n++) {
                var system = SYSTEMS.get(n);
                var other = SYSTEMS.get((n + 1) % SYSTEMS.size());
                var plain = new PlainCountry(system);
                var plainOther = new PlainCountry(other);
                check(translate(api, system, "ffb"), plain::inFfb, outcomes);
                check(
                        translate(api, system, key(other)),
                        code -> plain.in(plainOther, code),
                        outcomes);
            }
        }
        assertThat(outcomes)
                .containsExactly("ambiguous", "no-match", "translated", "unknown-code", "unmapped");
    }

    @Test
    void theCommandGivesWhatTheServiceGives() throws Exception {
        var system = SYSTEMS.getFirst();
        var target = key(SYSTEMS.getLast());
        var fromService = "";
        try (var api = api()) {
            fromService = translate(api, system, target);
        }
        var file = Files.writeString(folder.resolve("koder.csv"), table(system));
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Ffb.class.getName(),
                                "translate",
                                file.toString(),
                                "--system",
                                key(system),
                                "--target",
                                target,
                                "--data",
                                data().toString())
                        .redirectError(folder.resolve("fejl.txt").toFile())
                        .start();
        var fromCommand = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(fromCommand).isEqualTo(fromService);
        assertThat(Files.readString(folder.resolve("fejl.txt"))).contains("unknown-code");
    }

    private static void check(
            String answer, UnaryOperator<String> rules, TreeSet<String> outcomes) {
        var expected = new HashMap<String, String>();
        var found = new HashMap<String, String>();
        for (var line : answer.lines().skip(1).toList()) {
            // row;code;outcome;target_code;target_label;relation;confidence
            var cells = line.split(";", -1);
            found.put(cells[1], String.join(";", cells[2], cells[3], cells[5], cells[6]));
            expected.put(cells[1], rules.apply(cells[1]));
            outcomes.add(cells[2]);
        }
        assertThat(found).hasSize(COUNTRY.codes() + 2).isEqualTo(expected);
    }

    /// All codes of a system, and two that it doesn't have.
    private static String table(CaseSystem system) {
        var codes = new ArrayList<String>();
        system.vocabulary().concepts().forEach(concept -> codes.add(concept.code()));
        codes.add("findes ikke");
        codes.add("%");
        return IntStream.range(0, codes.size())
                .mapToObj(n -> n + ";" + codes.get(n) + "\n")
                .collect(Collectors.joining("", "row;code\n", ""));
    }

    private static String translate(Api api, CaseSystem system, String target) throws IOException {
        var question = Target.of("translate").with("system", key(system)).with("target", target);
        var out = new ByteArrayOutputStream();
        var reply =
                api.send(
                        "POST",
                        question.toString(),
                        Map.of("Content-Type", "text/csv"),
                        new ByteArrayInputStream(table(system).getBytes(UTF_8)),
                        out);
        assertThat(reply.status()).isEqualTo(200);
        return out.toString(UTF_8);
    }

    private static String key(CaseSystem system) {
        return system.key().value();
    }

    private static Api api() {
        var where = new Where();
        new picocli.CommandLine(new Holder(where)).parseArgs("--data", data().toString());
        return Apis.open(where);
    }

    @picocli.CommandLine.Command
    private record Holder(@picocli.CommandLine.Mixin Where where) {}
}

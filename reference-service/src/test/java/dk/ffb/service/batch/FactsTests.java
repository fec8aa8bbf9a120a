package dk.ffb.service.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.service.Fixtures;
import dk.ffb.service.bench.PlainCountry;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.View;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// The shipped content, translated to the last code, against the facts that it was made of and the
/// rules written down plainly. The facts are not in this repository: `FFB_SHARED` says where.
@EnabledIfEnvironmentVariable(named = "FFB_SHARED", matches = ".+")
class FactsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir private static Path directory;
    private static ReferenceData data;

    @BeforeAll
    static void open() {
        data = Fixtures.shippedData(directory);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void everyFsiiiCodeIsInFfbWhatTheFactsSay() throws IOException {
        var outcomes = check("fsiii", "ffb", facts("fsiii")::inFfb);

        assertThat(outcomes.keySet()).containsExactly("ambiguous", "translated", "unmapped");
    }

    @Test
    void everyFsiiiCodeIsInIcfWhatTheFactsSayThroughFfb() throws IOException {
        var fsiii = facts("fsiii");
        var icf = facts("icf");
        var outcomes = check("fsiii", "icf", code -> fsiii.in(icf, code));

        assertThat(outcomes.keySet()).contains("ambiguous", "translated", "unmapped");
    }

    @Test
    void everyKleCodeIsInDstWhatTheFactsSayThroughFfb() throws IOException {
        var kle = facts("kle");
        var dst = facts("dst");
        var outcomes = check("kle", "dst", code -> kle.in(dst, code));

        assertThat(outcomes.keySet()).containsExactly("ambiguous", "translated", "unmapped");
    }

    private interface Rules {
        String of(String code);
    }

    /// Holds the answer to every code of the system against the rules, and counts the outcomes.
    private static Map<String, Integer> check(String system, String target, Rules rules) {
        var answers = answers(system, target);
        var different = new ArrayList<String>();
        var outcomes = new TreeMap<String, Integer>();
        for (var code : codes(system)) {
            var answer = cells(answers.answer(code));
            var expected = rules.of(code);
            if (!answer.equals(expected)) {
                different.add(code + ": " + answer + ", but by the facts " + expected);
            }
            outcomes.merge(answer.substring(0, answer.indexOf(';')), 1, Integer::sum);
        }
        assertThat(different).isEmpty();
        return outcomes;
    }

    private static String cells(RowAnswer answer) {
        return String.join(
                ";", answer.outcome(), answer.targetCode(), answer.relation(), answer.confidence());
    }

    private static CodeAnswers answers(String system, String target) {
        var view = new View(data.live().get().at(DAY), "da");
        var from = new VocabularyKey(system);
        var to = Set.of(new VocabularyKey(target));
        var defaults = new BatchDefaults(view, from, to, 2, Fallback.NONE);
        return new CodeAnswers(defaults, from, new Demand(Clock.systemUTC()));
    }

    private static Set<String> codes(String system) {
        var content = data.live().get().at(DAY).vocabulary(new VocabularyKey(system)).orElseThrow();
        var codes = new TreeSet<String>();
        for (var concept = 0; concept < content.content().size(); concept++) {
            codes.add(content.content().code(concept));
        }
        return codes;
    }

    /// The facts of a system that hold today.
    private static PlainCountry facts(String system) throws IOException {
        var mappings = new ArrayList<Mapping>();
        for (var row : rows("map-" + system + "-ffb.tsv")) {
            if (!row.get("source_system").contains("31-12-2017")) {
                mappings.add(mapping(row));
            }
        }
        var without =
                system.equals("icf")
                        ? rows("icf-unmapped-ffb.tsv").stream()
                                .map(row -> row.get("ffb_uuid"))
                                .collect(Collectors.toSet())
                        : Set.<String>of();
        return new PlainCountry(codes(system), mappings, without);
    }

    private static Mapping mapping(Map<String, String> row) {
        var relation = Relation.valueOf(row.get("relation").toUpperCase(Locale.ROOT));
        return new Mapping(
                row.get("source_code"),
                relation,
                relation == Relation.NONE ? null : row.get("target_ffb_uuid"),
                confidence(row.get("certainty"), relation),
                "semapv:ManualMappingCuration",
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    /// What the content makes of the two grades of certainty.
    private static double confidence(String certainty, Relation relation) {
        if (certainty.equals("sure")) {
            return 0.95;
        }
        return relation == Relation.RELATED ? 0.6 : 0.7;
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        var shared = Path.of(Objects.requireNonNull(System.getenv("FFB_SHARED")));
        var lines = Files.readAllLines(shared.resolve("facts").resolve(file));
        var names = lines.getFirst().split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            var row = new HashMap<String, String>();
            for (var n = 0; n < names.length; n++) {
                row.put(names[n], cells[n]);
            }
            rows.add(row);
        }
        return rows;
    }
}

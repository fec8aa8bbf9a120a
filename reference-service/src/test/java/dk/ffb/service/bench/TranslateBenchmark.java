package dk.ffb.service.bench;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Best;
import dk.ffb.mapping.translate.Route;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Questions asked in process, beside `HashMap.get` on the same keys: a map a system, from a code
/// to what it is in FFB.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 60, timeUnit = TimeUnit.MILLISECONDS)
public class TranslateBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /// A power of two, and more than caches hold.
    private static final int QUESTIONS = 1 << 16;

    /// Codes of one system that come together, where they come in files.
    private static final int FILE = 1 << 12;

    /// How codes come: `file` a system at a time, as batches do; `any` from anywhere in the
    /// country.
    @Param({"file", "any"})
    public String order = "";

    @Param({"1000", "100000", "1960000"})
    public int codes;

    private final Best best = new Best();
    private final List<System> systems = new ArrayList<>();
    private final String[] asked = new String[QUESTIONS];
    private final String[] missing = new String[QUESTIONS];
    private final int[] askedOf = new int[QUESTIONS];
    private int next;

    /// What is prepared for the codes of one case system.
    private record System(CompiledVocabulary vocabulary, Route toFfb, Route toNext) {}

    /// A plain map for each system, from a code to what it is in FFB.
    @State(Scope.Thread)
    public static class PlainMaps {

        private final List<Map<String, String>> maps = new ArrayList<>();

        @Setup
        public void prepare(TranslateBenchmark benchmark) {
            var found = new Best();
            for (var system : benchmark.systems) {
                var map = new HashMap<String, String>();
                for (var concept = 0; concept < system.vocabulary().size(); concept++) {
                    var code = system.vocabulary().code(concept);
                    system.toFfb().best(code, found);
                    map.put(code, found.isFound() ? found.vocabulary().code(found.concept()) : "");
                }
                maps.add(map);
            }
        }
    }

    @Setup
    public void prepare() {
        var edition = CountryFiles.opened(codes);
        var today = edition.at(DAY);
        var local = locals(edition);
        for (var i = 0; i < local.size(); i++) {
            systems.add(system(today, local.get(i), local.get((i + 1) % local.size())));
        }
        var random = new SplittableRandom(7);
        for (var i = 0; i < QUESTIONS; i++) {
            var sameFile = order.equals("file") && i % FILE != 0;
            askedOf[i] = sameFile ? askedOf[i - 1] : random.nextInt(systems.size());
        }
        for (var i = 0; i < QUESTIONS; i++) {
            var vocabulary = systems.get(askedOf[i]).vocabulary();
            asked[i] = vocabulary.code(random.nextInt(vocabulary.size()));
            missing[i] = asked[i] + "?";
        }
    }

    private static List<VocabularyKey> locals(Edition edition) {
        return edition.vocabularies().stream()
                .filter(key -> key.value().startsWith("kommune-"))
                .sorted(Comparator.comparing(VocabularyKey::value))
                .toList();
    }

    private static System system(Snapshot today, VocabularyKey key, VocabularyKey nextKey) {
        var vocabulary = today.vocabulary(key).orElseThrow().content();
        var toFfb = route(today, key, CountryEdition.FFB);
        var toNext = route(today, key, nextKey);
        return new System(vocabulary, toFfb, toNext);
    }

    private static Route route(Snapshot today, VocabularyKey from, VocabularyKey to) {
        return today.translator().route(TranslationQuery.of(from, "?", to));
    }

    private int next() {
        return next = (next + 1) & (QUESTIONS - 1);
    }

    @Benchmark
    public String hashMapGet(PlainMaps plain) {
        var i = next();
        return plain.maps.get(askedOf[i]).get(asked[i]);
    }

    @Benchmark
    public Best oneHop() {
        var i = next();
        systems.get(askedOf[i]).toFfb().best(asked[i], best);
        return best;
    }

    @Benchmark
    public Answer oneHopWholeAnswer() {
        var i = next();
        return systems.get(askedOf[i]).toFfb().answer(asked[i]);
    }

    @Benchmark
    public Best twoHops() {
        var i = next();
        systems.get(askedOf[i]).toNext().best(asked[i], best);
        return best;
    }

    @Benchmark
    public Best unknown() {
        var i = next();
        systems.get(askedOf[i]).toFfb().best(missing[i], best);
        return best;
    }

    @Benchmark
    public Answer unknownWithSuggestions() {
        var i = next();
        return systems.get(askedOf[i]).toFfb().answer(missing[i]);
    }

    @Benchmark
    public String lookup() {
        var i = next();
        var vocabulary = systems.get(askedOf[i]).vocabulary();
        return vocabulary.label(vocabulary.find(asked[i]), "da");
    }

    @Benchmark
    public boolean isBelow() {
        var i = next();
        var vocabulary = systems.get(askedOf[i]).vocabulary();
        return vocabulary.isBelow(i % vocabulary.size(), i % 40);
    }
}

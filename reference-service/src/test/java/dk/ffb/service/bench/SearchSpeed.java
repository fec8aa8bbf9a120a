package dk.ffb.service.bench;

import com.sun.management.ThreadMXBean;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.SearchQuery;
import dk.ffb.vocabulary.search.SuggestQuery;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures how long a search and a completion take in process, one after the other on one thread,
/// and what the index takes. Time is the thread's own: what else runs on the machine doesn't count.
final class SearchSpeed {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TEXTS = 5_000;
    private static final int WARM_UP = 4;

    /// One more than a page has, so that no answer is one that was kept.
    private static final int HITS = 21;

    private static final int SLOWEST = 30;

    private final Report report;

    SearchSpeed(Report report) {
        this.report = report;
    }

    /// @param shipped what the country adds its case systems to
    /// @param concepts how many of its own the country has
    void measure(Edition shipped, int concepts) {
        report.line("Time of the thread, one search after the other:");
        report.table("concepts", "what", "p50 µs", "p99 µs", "max µs", "bytes of garbage", "found");
        measure(CountryEdition.with(shipped, Stream.empty()));
        measure(country(shipped, concepts));
    }

    private void measure(Edition edition) {
        var snapshot = edition.at(LocalDate.now());
        var concepts = snapshot.vocabularies().stream().mapToInt(v -> v.content().size()).sum();
        var before = usedMemory();
        var start = System.nanoTime();
        var search = snapshot.search();
        var seconds = (System.nanoTime() - start) / 1e9;
        var megabytes = (usedMemory() - before) >> 20;
        var texts = new TypedTexts(labels(edition), 7).take(TEXTS);
        times(concepts, "search", texts, text -> hits(search, text));
        var beginnings = TypedTexts.beginnings(texts);
        times(concepts, "suggest", beginnings, text -> completions(search, text));
        report.line(
                "The index of %,d concepts took %.1f s to make, and takes %,d MB."
                        .formatted(concepts, seconds, megabytes));
    }

    private static int hits(ConceptSearch search, String text) {
        return search.search(new SearchQuery(text, Set.of(), Set.of(), "da", 0, HITS)).total();
    }

    private static int completions(ConceptSearch search, String text) {
        return search.suggest(new SuggestQuery(text, Set.of(), "da", 10)).size();
    }

    private void times(int concepts, String what, List<String> texts, ToIntFunction<String> ask) {
        for (var round = 0; round < WARM_UP; round++) {
            texts.forEach(ask::applyAsInt);
        }
        var times = new long[texts.size()];
        var found = 0;
        var allocated = THREADS.getCurrentThreadAllocatedBytes();
        for (var i = 0; i < times.length; i++) {
            var start = THREADS.getCurrentThreadCpuTime();
            found += ask.applyAsInt(texts.get(i)) > 0 ? 1 : 0;
            times[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        var unsorted = times.clone();
        Arrays.sort(times);
        report.row(
                concepts,
                what,
                times[times.length / 2] / 1000,
                times[times.length * 99 / 100] / 1000,
                times[times.length - 1] / 1000,
                allocated / times.length,
                "%d %%".formatted(found * 100 / times.length));
        if (Boolean.getBoolean("ffb.bench.slowest")) {
            slowest(texts, unsorted);
        }
    }

    private void slowest(List<String> texts, long[] times) {
        report.table("µs", "the slowest");
        IntStream.range(0, times.length)
                .boxed()
                .sorted((a, b) -> Long.compare(times[b], times[a]))
                .limit(SLOWEST)
                .forEach(i -> report.row(times[i] / 1000, texts.get(i)));
    }

    private static List<String> labels(Edition edition) {
        var ffb =
                edition.at(LocalDate.now()).vocabulary(CountryEdition.FFB).orElseThrow().content();
        return IntStream.range(0, ffb.size()).mapToObj(n -> ffb.label(n, "da")).toList();
    }

    private static Edition country(Edition shipped, int concepts) {
        var systems = CountryEdition.MUNICIPALITIES * CountryEdition.SYSTEMS;
        var country =
                CountryEdition.country(
                        shipped,
                        CountryEdition.MUNICIPALITIES,
                        CountryEdition.SYSTEMS,
                        Math.ceilDiv(concepts, systems));
        return CountryEdition.with(shipped, country.caseSystems());
    }

    private static long usedMemory() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

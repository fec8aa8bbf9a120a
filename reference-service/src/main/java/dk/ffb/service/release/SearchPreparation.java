package dk.ffb.service.release;

import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.search.ConceptSearch;
import dk.ffb.vocabulary.search.SearchQuery;
import dk.ffb.vocabulary.search.SuggestQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the indexes that will be searched before anybody asks for them: those of today and of
/// tomorrow in the current edition, so that neither a start, a publication nor midnight makes a
/// search wait.
///
/// It looks rather than being told: whatever brought a new edition or a new day, there is one way.
/// To look costs nothing where the index is there.
public final class SearchPreparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchPreparation.class);

    /// Valid time is Danish law's.
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final Duration LOOK = Duration.ofMillis(200);

    private final LiveEdition live;
    private final Clock clock;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("search-index").daemon().factory());

    private int failed = -1;
    private boolean isWarm;

    public SearchPreparation(LiveEdition live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    public void start() {
        var _ =
                worker.scheduleWithFixedDelay(
                        this::tryToPrepare, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// An edition that can't be indexed is tried once: the next one may be better.
    private void tryToPrepare() {
        var edition = live.get();
        if (edition.number() == failed) {
            return;
        }
        try {
            prepare();
        } catch (RuntimeException failure) {
            failed = edition.number();
            LOG.error("Søgeindekset kunne ikke laves. / The search index can't be made.", failure);
        }
    }

    void prepare() {
        var edition = live.get();
        var today = LocalDate.ofInstant(clock.instant(), DENMARK);
        var index = edition.at(today).search();
        edition.at(today.plusDays(1)).search();
        if (!isWarm) {
            isWarm = true;
            warmUp(index);
        }
    }

    /// The first search of a process loads what all searches need; nobody should wait for that.
    private static void warmUp(ConceptSearch index) {
        for (var text : List.of("støtte til bolig", "nedsat syn", "§ 85", "hjælpemidel", "J1.4")) {
            index.search(new SearchQuery(text, Set.of(), Set.of(), Texts.DANISH, 0, 20));
            index.suggest(new SuggestQuery(text, Set.of(), Texts.DANISH, 10));
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

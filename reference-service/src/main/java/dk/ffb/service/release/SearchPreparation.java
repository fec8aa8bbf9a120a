package dk.ffb.service.release;

import dk.ffb.mapping.edition.Edition;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the indexes that will be searched before anybody asks for them: those of today and of
/// tomorrow in the current edition, so that neither a start, a publication nor midnight makes a
/// search wait.
///
/// A new edition waits a moment for its index before it is taken into use, which is enough but for
/// that of a country. That one takes the time it takes; until it is there, searches are answered
/// from the edition before, and say so ([LiveEdition#indexed]). To keep the whole publication
/// waiting instead would keep new codes from being translated for half a minute.
///
/// Otherwise it looks rather than being told: whatever brought a new day or a first edition, there
/// is one way. To look costs nothing where the index is there.
public final class SearchPreparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchPreparation.class);

    /// Valid time is Danish law's.
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final Duration LOOK = Duration.ofMillis(200);

    /// How long an edition waits for its index before it is taken into use.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int WARM_UP = 10;

    /// More than are asked for most often, so that no answer is one that was kept.
    private static final int HITS = 50;

    /// One of each kind: words, slips, compounds, codes, and what nobody understands, which takes
    /// the longest way.
    private static final List<String> TYPED =
            List.of(
                    "støtte til bolig",
                    "nedsat syn",
                    "§ 85",
                    "hjælpemidel",
                    "J1.4",
                    "s",
                    "synsnedsættelse boligindretning",
                    "støtte til voksne med nedsat funktionsevne i eget hjem efter aftale",
                    "qwertyuiop asdfghjklæ zxcvbnmqwe poiuytrewq");

    private final LiveEdition live;
    private final Clock clock;
    private final Duration patience;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("search-index").daemon().factory());

    private final Runnable leave;
    private int failed = -1;
    private boolean isWarm;

    public SearchPreparation(LiveEdition live, Clock clock) {
        this(live, clock, PATIENCE);
    }

    SearchPreparation(LiveEdition live, Clock clock, Duration patience) {
        this.live = live;
        this.clock = clock;
        this.patience = patience;
        leave = live.beforeAdvance(this::prepareInTime);
    }

    public void start() {
        var _ =
                worker.scheduleWithFixedDelay(
                        this::tryToPrepare, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void prepareInTime(Edition next) {
        try {
            var task = worker.submit(() -> tryToPrepare(next));
            task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | RejectedExecutionException later) {
            LOG.debug("edition {} is taken into use without an index", next.number(), later);
        }
    }

    private void tryToPrepare() {
        tryToPrepare(live.get());
    }

    /// An edition that can't be indexed is tried once: the next one may be better. One that is past
    /// when its turn comes is passed over.
    private void tryToPrepare(Edition edition) {
        if (edition.number() == failed || edition.number() < live.get().number()) {
            return;
        }
        try {
            prepare(edition);
        } catch (RuntimeException failure) {
            failed = edition.number();
            LOG.error("Søgeindekset kunne ikke laves. / The search index can't be made.", failure);
        }
    }

    /// Makes the indexes of an edition, or finds them made.
    public void prepare(Edition edition) {
        var today = LocalDate.ofInstant(clock.instant(), DENMARK);
        var index = edition.at(today).search();
        live.setIndexed(edition);
        edition.at(today.plusDays(1)).search();
        if (!isWarm) {
            isWarm = true;
            warmUp(index);
        }
    }

    /// The first searches of a process load and compile what all searches need; nobody should wait
    /// for that.
    private static void warmUp(ConceptSearch index) {
        for (var round = 0; round < WARM_UP && !Thread.currentThread().isInterrupted(); round++) {
            for (var text : TYPED) {
                index.search(new SearchQuery(text, Set.of(), Set.of(), Texts.DANISH, 0, HITS));
                index.suggest(new SuggestQuery(text, Set.of(), Texts.DANISH, 10));
            }
        }
    }

    @Override
    public void close() {
        leave.run();
        worker.shutdownNow();
    }
}

package dk.ffb.service.release;

import dk.ffb.service.release.Publication.Conflict;
import dk.ffb.service.release.Publication.Published;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.DraftTransition;
import dk.ffb.service.store.Registry;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredRelease;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Publishes checked content: all of it as one edition, or nothing.
public final class ReleasePublisher {

    private static final int TRIES = 5;

    private final Store store;
    private final EditionCompiler compiler;
    private final LiveEdition live;
    private final Clock clock;

    public ReleasePublisher(Store store, EditionCompiler compiler, LiveEdition live, Clock clock) {
        this.store = store;
        this.compiler = compiler;
        this.live = live;
        this.clock = clock;
    }

    /// Publishes releases together.
    ///
    /// @param who the person or program that does it
    /// @param why may be empty
    public Publication publish(List<NewRelease> releases, String who, String why) {
        return publish(OptionalInt.empty(), releases, who, why, Optional.empty());
    }

    /// Publishes releases that were made with an edition in view, and only if it still is the last.
    public Publication publishUpon(int edition, List<NewRelease> releases, String who, String why) {
        return publish(OptionalInt.of(edition), releases, who, why, Optional.empty());
    }

    /// Publishes what a draft has become, and takes the draft to its last revision, both or
    /// neither.
    public Publication publishUpon(
            int edition, NewRelease release, String who, String why, DraftTransition draft) {
        var releases = List.of(release);
        return publish(OptionalInt.of(edition), releases, who, why, Optional.of(draft));
    }

    /// What would keep releases from being published as things stand; empty where nothing would.
    public Optional<Publication> foresee(List<NewRelease> releases) {
        return new Labels(store.registry(), compiler).foresee(releases);
    }

    private synchronized Publication publish(
            OptionalInt upon,
            List<NewRelease> releases,
            String who,
            String why,
            Optional<DraftTransition> draft) {
        var written = new WrittenReleases(store, compiler);
        try {
            for (var tried = 0; tried < TRIES; tried++) {
                var registry = store.registry();
                if (upon.isPresent() && upon.getAsInt() != registry.edition()) {
                    return new Conflict(registry.edition());
                }
                var outcome = attempt(releases, registry, written, who, why, draft);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Conflict(store.registry().edition());
        } finally {
            written.discardUnpublished();
        }
    }

    /// Empty where somebody else published in between. The time is taken when all is written, which
    /// may take minutes: what is published is seen at once after the time that it bears.
    private Optional<Publication> attempt(
            List<NewRelease> releases,
            Registry registry,
            WrittenReleases written,
            String who,
            String why,
            Optional<DraftTransition> draft) {
        var labels = new Labels(registry, compiler);
        var foreseen = labels.foresee(releases);
        if (foreseen.isPresent()) {
            return foreseen;
        }
        var fresh = labels.fresh(releases);
        fresh.forEach(written::prepare);
        var edition = registry.edition() + 1;
        var act = new Act("publish", who, now(registry), why);
        var stored = fresh.stream().map(each -> written.write(each, edition, act.at())).toList();
        if (!store.publish(registry.head(), stored, act, draft)) {
            return Optional.empty();
        }
        written.published();
        catchUp();
        var published = stored.stream().map(StoredRelease::release).toList();
        return Optional.of(new Published(edition, published, labels.unchanged(releases)));
    }

    /// Takes what others have published into use, where a store is shared.
    public void catchUp() {
        var registry = store.registry();
        if (registry.edition() > live.get().number()) {
            var next = compiler.compile(registry);
            next.prepareAs(live.get());
            live.advance(next);
        }
    }

    /// Never before the publication that was the last, whatever the clocks of two machines say.
    private Instant now(Registry registry) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (registry.releases().isEmpty()) {
            return now;
        }
        var last = registry.releases().getLast().release().publishedAt();
        return now.isAfter(last) ? now : last.plusMillis(1);
    }
}

package dk.ffb.service.release;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Publication.Conflict;
import dk.ffb.service.release.Publication.Published;
import dk.ffb.service.release.Publication.Unchanged;
import dk.ffb.service.release.Publication.VersionTaken;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.Registry;
import dk.ffb.service.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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

    /// Publishes releases of different vocabularies and mapping sets together.
    ///
    /// @param who the person or program that does it
    /// @param why may be empty
    public synchronized Publication publish(List<NewRelease> releases, String who, String why) {
        var written = new WrittenReleases(store, compiler);
        try {
            for (var tried = 0; tried < TRIES; tried++) {
                var outcome = attempt(releases, written, who, why);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Conflict(store.registry().edition());
        } finally {
            written.discardUnpublished();
        }
    }

    private Optional<Publication> attempt(
            List<NewRelease> releases, WrittenReleases written, String who, String why) {
        var registry = store.registry();
        var labels = new Labels(registry, compiler);
        var taken = releases.stream().map(labels::taken).flatMap(Optional::stream).toList();
        if (!taken.isEmpty()) {
            return Optional.of(new VersionTaken(taken));
        }
        var unchanged = releases.stream().map(labels::same).flatMap(Optional::stream).toList();
        var fresh = releases.stream().filter(each -> labels.same(each).isEmpty()).toList();
        return fresh.isEmpty()
                ? Optional.of(new Unchanged(unchanged))
                : publish(fresh, registry, written, new Act("publish", who, now(registry), why))
                        .map(published ->
                                new Published(
                                        published.edition(), published.releases(), unchanged));
    }

    private record Done(int edition, List<Release> releases) {}

    private Optional<Done> publish(
            List<NewRelease> fresh, Registry registry, WrittenReleases written, Act act) {
        var edition = registry.edition() + 1;
        var stored = fresh.stream().map(each -> written.write(each, edition, act.at())).toList();
        if (!store.publish(registry.head(), stored, act)) {
            return Optional.empty();
        }
        written.published();
        catchUp();
        return Optional.of(new Done(edition, stored.stream().map(s -> s.release()).toList()));
    }

    /// Takes what others have published into use, where a store is shared.
    public void catchUp() {
        var registry = store.registry();
        if (registry.edition() > live.get().number()) {
            live.advance(compiler.compile(registry));
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

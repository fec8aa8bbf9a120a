package dk.ffb.service.release;

import dk.ffb.mapping.edition.Edition;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// The edition that is current, swapped whole. A request reads it once.
public final class LiveEdition {

    private final AtomicReference<Edition> current;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public LiveEdition(Edition first) {
        current = new AtomicReference<>(first);
    }

    public Edition get() {
        return current.get();
    }

    /// An edition by its number, as everything stood after that publication.
    public Optional<Edition> numbered(int number) {
        var edition = get();
        return number < 1 || number > edition.number()
                ? Optional.empty()
                : Optional.of(edition.asOf(number));
    }

    /// Takes an edition into use, unless a later one is in use already.
    public void advance(Edition next) {
        var now =
                current.accumulateAndGet(
                        next, (before, later) -> later.number() > before.number() ? later : before);
        if (now == next) {
            listeners.forEach(Runnable::run);
        }
    }

    /// Runs something whenever another edition is in use, on the thread that took it into use: it
    /// only wakes others up.
    ///
    /// @return what ends it
    public Runnable onAdvance(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

package dk.ffb.service.release;

import dk.ffb.mapping.edition.Edition;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The edition that is current, swapped whole. A request reads it once.
public final class LiveEdition {

    private final AtomicReference<Edition> current;

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
        current.accumulateAndGet(next, (now, later) -> later.number() > now.number() ? later : now);
    }
}

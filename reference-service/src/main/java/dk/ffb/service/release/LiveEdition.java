package dk.ffb.service.release;

import dk.ffb.mapping.edition.Edition;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The edition that is current, swapped whole. A request reads it once.
public final class LiveEdition {

    private final AtomicReference<Edition> current;
    private final AtomicReference<@Nullable Edition> indexed = new AtomicReference<>();
    private final List<Consumer<Edition>> preparations = new CopyOnWriteArrayList<>();
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

    /// The last edition whose index for searching has been made; empty where nobody makes them
    /// beforehand.
    public Optional<Edition> indexed() {
        return Optional.ofNullable(indexed.get());
    }

    /// Says that there is an index of an edition.
    void setIndexed(Edition edition) {
        indexed.accumulateAndGet(edition, LiveEdition::later);
    }

    private static @Nullable Edition later(@Nullable Edition before, @Nullable Edition next) {
        return before != null && next != null && before.number() > next.number() ? before : next;
    }

    /// Takes an edition into use, unless a later one is in use already.
    public void advance(Edition next) {
        preparations.forEach(ready -> ready.accept(next));
        var now =
                current.accumulateAndGet(
                        next, (before, later) -> later.number() > before.number() ? later : before);
        if (now == next) {
            listeners.forEach(Runnable::run);
        }
    }

    /// Readies something for an edition before it is taken into use, on the thread that takes it
    /// into use, which it keeps waiting.
    ///
    /// @return what ends it
    Runnable beforeAdvance(Consumer<Edition> ready) {
        preparations.add(ready);
        return () -> preparations.remove(ready);
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

package dk.ffb.mapping.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps what was asked for lately. Each thing is made once, by the first who asks; others wait for
/// it, and nobody waits for something else.
///
/// @param <K> what is asked by
/// @param <V> what is made
final class Recent<K, V> {

    private final Map<K, CompletableFuture<V>> kept;

    Recent(int most) {
        kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    V get(K key, Function<K, V> maker) {
        var mine = new CompletableFuture<V>();
        var there = putIfAbsent(key, mine);
        if (there != null) {
            return there.join();
        }
        try {
            var made = maker.apply(key);
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error failure) {
            remove(key);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    /// What was asked for lately, the longest ago first.
    synchronized List<K> keys() {
        return List.copyOf(kept.keySet());
    }

    /// What is there already.
    Optional<V> ready(K key) {
        return Optional.ofNullable(find(key))
                .filter(there -> there.state() == Future.State.SUCCESS)
                .map(CompletableFuture::resultNow);
    }

    private synchronized @Nullable CompletableFuture<V> find(K key) {
        return kept.get(key);
    }

    private synchronized CompletableFuture<V> putIfAbsent(K key, CompletableFuture<V> mine) {
        return kept.putIfAbsent(key, mine);
    }

    private synchronized void remove(K key) {
        kept.remove(key);
    }
}

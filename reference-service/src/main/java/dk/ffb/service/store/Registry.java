package dk.ffb.service.store;

import java.util.List;
import java.util.Optional;

/// What the store holds, as one reading of its registry: the head, and every release up to it.
///
/// @param head the publication that was the last; absent in a new store
/// @param releases in the order of publication
public record Registry(Optional<Head> head, List<StoredRelease> releases) {

    /// The last publication. Whoever publishes names the head that it expects.
    ///
    /// @param edition the number of the edition
    /// @param id names the publication itself: two that compete for a number differ in it
    public record Head(int edition, String id) {}

    public Registry {
        releases = List.copyOf(releases);
    }

    /// The number of the current edition; 0 in a new store.
    public int edition() {
        return head.map(Head::edition).orElse(0);
    }
}

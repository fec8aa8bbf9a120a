package dk.ffb.mapping.edition;

import dk.ffb.vocabulary.search.ConceptSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The indexes that were searched lately. Days and editions on which the same holds share one, so a
/// publication that takes effect later, or of something else, costs no new index.
public final class SearchIndexes {

    /// An index of a country is large; few days are searched at a time.
    private static final int KEPT = 3;

    private final Recent<Held, ConceptSearch> kept = new Recent<>(KEPT);

    /// What an index is made of.
    ///
    /// @param contents of the releases in force, each the same object wherever it is in force
    /// @param stretch days between which none of the contents begins or ceases to hold
    record Held(List<Object> contents, int stretch) {}

    /// The index of what holds; made by the first who asks, while others who ask wait.
    ConceptSearch get(Held held, Supplier<ConceptSearch> maker) {
        return kept.get(held, _ -> maker.get());
    }

    /// The index of what holds, if it is there.
    Optional<ConceptSearch> ready(Held held) {
        return kept.ready(held);
    }
}

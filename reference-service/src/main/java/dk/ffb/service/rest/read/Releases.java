package dk.ffb.service.rest.read;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.request.Query;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The releases of one vocabulary or mapping set, from the first to the last, as requests name
/// them.
///
/// @param <T> one of them, with what it holds
public final class Releases<T> {

    private final String key;
    private final List<T> all;
    private final Function<T, Release> release;

    private Releases(String key, List<T> all, Function<T, Release> release) {
        this.key = key;
        this.all = all;
        this.release = release;
    }

    public static Releases<VocabularyRelease> of(Edition edition, VocabularyKey key) {
        return new Releases<>(key.value(), edition.releases(key), VocabularyRelease::release);
    }

    public static Releases<MappingSetRelease> of(Edition edition, MappingSetKey key) {
        return new Releases<>(key.value(), edition.releases(key), MappingSetRelease::release);
    }

    /// The release with that version label.
    T named(String version) {
        return all.stream()
                .filter(each -> release.apply(each).version().equals(version))
                .findFirst()
                .orElseThrow(() -> Problem.unknownRelease(key, version, versions()));
    }

    private List<String> versions() {
        return all.stream().map(release).map(Release::version).toList();
    }

    /// The first release has nothing before it, and so no changes.
    private T before(T later) {
        return all.get(Math.max(0, all.indexOf(later) - 1));
    }

    /// Two releases of which somebody wants to know the difference.
    public record Pair<T>(T from, T to) {}

    /// The two that `from` and `to` name: where the request doesn't say, to the one in force, and
    /// from the one before it.
    public Pair<T> compared(Query query, Supplier<T> inForce) {
        var to = query.one("to").map(this::named).orElseGet(inForce);
        return new Pair<>(query.one("from").map(this::named).orElseGet(() -> before(to)), to);
    }
}

package dk.ffb.service.release;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredRelease;
import java.time.Instant;
import java.util.IdentityHashMap;

/// Content that is in the store, but not yet to be seen. It is written once, however often its
/// publication has to be tried.
final class WrittenReleases {

    private final Store store;
    private final EditionCompiler compiler;
    private final IdentityHashMap<NewRelease, String> graphs = new IdentityHashMap<>();
    private boolean published;

    WrittenReleases(Store store, EditionCompiler compiler) {
        this.store = store;
        this.compiler = compiler;
    }

    /// Writes what takes its time.
    void prepare(NewRelease release) {
        graphs.computeIfAbsent(release, this::add);
    }

    StoredRelease write(NewRelease release, int edition, Instant now) {
        var graph = graphs.computeIfAbsent(release, this::add);
        return new StoredRelease(
                new Release(
                        release.subject(),
                        release.key(),
                        release.version(),
                        release.validFrom(),
                        now,
                        release.hash(),
                        edition,
                        release.note(),
                        release.size()),
                graph);
    }

    private String add(NewRelease release) {
        var graph =
                switch (release) {
                    case NewRelease.OfVocabulary vocabulary -> store.add(vocabulary.content());
                    case NewRelease.OfMappingSet set -> store.add(set.content());
                };
        compiler.know(graph, release);
        return graph;
    }

    void published() {
        published = true;
    }

    void discardUnpublished() {
        if (!published && !graphs.isEmpty()) {
            graphs.values().forEach(compiler::forget);
            store.discard(graphs.values());
        }
    }
}

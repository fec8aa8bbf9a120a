package dk.ffb.service.release;

import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import java.time.Clock;

/// An open store, its current edition, and the way to publish to it. A store that is new is filled
/// with what the project ships before anybody sees it.
public final class ReferenceData implements AutoCloseable {

    private final Store store;
    private final LiveEdition live;
    private final ReleasePublisher publisher;

    private ReferenceData(Store store, LiveEdition live, ReleasePublisher publisher) {
        this.store = store;
        this.live = live;
        this.publisher = publisher;
    }

    /// Opens the store, fills it where it is new, and compiles its edition.
    ///
    /// @throws dk.ffb.service.store.StoreFailure where the store can't be opened
    public static ReferenceData open(
            StoreAddress address, BaseUri base, Clock clock, Progress progress) {
        return open(address, CompiledFiles.beside(address), base, clock, progress);
    }

    /// Opens the store as above, with what is compiled kept in files of the caller's choice.
    ///
    /// @throws dk.ffb.service.store.StoreFailure where the store can't be opened
    public static ReferenceData open(
            StoreAddress address,
            CompiledFiles files,
            BaseUri base,
            Clock clock,
            Progress progress) {
        var data = openAsIs(address, files, base, clock);
        try {
            if (data.live.get().number() == 0) {
                data.fill(progress);
            }
            return data;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /// Opens the store and compiles its edition; a new store stays empty, and its edition has the
    /// number 0.
    ///
    /// @throws dk.ffb.service.store.StoreFailure where the store can't be opened
    public static ReferenceData openAsIs(StoreAddress address, BaseUri base, Clock clock) {
        return openAsIs(address, CompiledFiles.beside(address), base, clock);
    }

    private static ReferenceData openAsIs(
            StoreAddress address, CompiledFiles files, BaseUri base, Clock clock) {
        var store = Store.open(address);
        try {
            var registry = store.registry();
            files.sweep(registry.releases());
            var compiler = new EditionCompiler(store, files, base);
            var live = new LiveEdition(compiler.compile(registry));
            return new ReferenceData(
                    store, live, new ReleasePublisher(store, compiler, live, clock));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Two processes that fill a shared store at once publish the same, so the second changes
    /// nothing.
    private void fill(Progress progress) {
        var shipped = ShippedContent.read(progress);
        progress.at("publish", shipped.size(), shipped.size());
        publisher.publish(shipped, "ffb", "the content that the project ships");
        publisher.catchUp();
    }

    public LiveEdition live() {
        return live;
    }

    public ReleasePublisher publisher() {
        return publisher;
    }

    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}

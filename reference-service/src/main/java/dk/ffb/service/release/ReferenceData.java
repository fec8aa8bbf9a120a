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
        var store = Store.open(address);
        try {
            return open(store, base, clock, progress);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static ReferenceData open(Store store, BaseUri base, Clock clock, Progress progress) {
        var registry = store.registry();
        var compiler = new EditionCompiler(store, base);
        var live = new LiveEdition(compiler.compile(registry));
        var publisher = new ReleasePublisher(store, compiler, live, clock);
        if (registry.head().isEmpty()) {
            fill(publisher, progress);
        }
        return new ReferenceData(store, live, publisher);
    }

    /// Two processes that fill a shared store at once publish the same, so the second changes
    /// nothing.
    private static void fill(ReleasePublisher publisher, Progress progress) {
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

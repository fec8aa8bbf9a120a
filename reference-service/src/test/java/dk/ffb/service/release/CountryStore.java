package dk.ffb.service.release;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.service.store.StoredRelease;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A data directory with a whole country in it, made in seconds for measuring: the registry knows
/// every release and the compiled files hold their contents, but of the RDF there is only the
/// frame. A service can start from it, answer and publish.
public final class CountryStore {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Store store;
    private final CompiledFiles files;
    private final ArrayList<StoredRelease> stored = new ArrayList<>();

    private CountryStore(Store store, CompiledFiles files) {
        this.store = store;
        this.files = files;
    }

    /// Fills a new directory with the shipped content and then with the releases of the country
    /// that are not shipped.
    public static void make(Path directory, Edition country) {
        var address = new StoreAddress.Directory(directory);
        try (var data =
                ReferenceData.open(address, BaseUri.DEFAULT, Clock.systemUTC(), Progress.SILENT)) {
            var shipped = data.live().get();
            var made = new CountryStore(data.store(), CompiledFiles.beside(address));
            country.vocabularyReleases().stream()
                    .filter(each -> shipped.vocabulary(each.release().key()).isEmpty())
                    .forEach(made::add);
            country.mappingSetReleases().stream()
                    .filter(each -> shipped.releases(each.content().key()).isEmpty())
                    .forEach(made::add);
            var head = data.store().registry().head();
            var act = new Act("publish", "bench", made.now, "");
            if (!data.store().publish(head, made.stored, act)) {
                throw new IllegalStateException("somebody else has published");
            }
        }
    }

    private void add(VocabularyRelease release) {
        var vocabulary = release.content().vocabulary();
        var graph = store.add(new VocabularyContent(vocabulary, null, null, List.of(), List.of()));
        var known = stored(release.release(), graph);
        files.keep(known, new VocabularyRelease(known.release(), release.content()));
    }

    private void add(MappingSetRelease release) {
        var graph = store.add(release.content().withoutMappings());
        var known = stored(release.release(), graph);
        files.keep(known, new MappingSetRelease(known.release(), release.content()));
    }

    private StoredRelease stored(Release release, String graph) {
        var second =
                new Release(
                        release.subject(),
                        release.key(),
                        release.version(),
                        release.validFrom(),
                        now,
                        release.hash(),
                        2,
                        release.note(),
                        release.size());
        stored.add(new StoredRelease(second, graph));
        return stored.getLast();
    }
}

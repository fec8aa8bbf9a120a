package dk.ffb.service.release;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Publication.Taken;
import dk.ffb.service.store.Registry;
import dk.ffb.service.store.StoredRelease;
import java.util.Optional;

/// Which labels are in use, and what for.
record Labels(Registry registry, EditionCompiler compiler) {

    /// The release that has the same label, content and first day.
    Optional<Release> same(NewRelease release) {
        return labelled(release).map(StoredRelease::release).filter(r -> isSame(r, release));
    }

    /// The release that has the label but says something else.
    Optional<Taken> taken(NewRelease release) {
        return labelled(release)
                .filter(stored -> !isSame(stored.release(), release))
                .map(stored -> new Taken(stored.release(), difference(stored, release)));
    }

    private Optional<StoredRelease> labelled(NewRelease release) {
        return registry.releases().stream()
                .filter(s -> s.release().subject() == release.subject())
                .filter(s -> s.release().key().equals(release.key()))
                .filter(s -> s.release().version().equals(release.version()))
                .findFirst();
    }

    private static boolean isSame(Release release, NewRelease other) {
        return release.validFrom().equals(other.validFrom()) && release.hash().equals(other.hash());
    }

    private Difference difference(StoredRelease before, NewRelease after) {
        return switch (after) {
            case NewRelease.OfVocabulary vocabulary ->
                    ReleaseComparison.between(
                            compiler.vocabulary(before).content(), vocabulary.content());
            case NewRelease.OfMappingSet set ->
                    ReleaseComparison.between(compiler.mappingSet(before).content(), set.content());
        };
    }
}

package dk.ffb.service.release;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Publication.Taken;
import dk.ffb.service.store.Registry;
import dk.ffb.service.store.StoredRelease;
import java.util.List;
import java.util.Optional;

/// Which labels are in use, and what for.
record Labels(Registry registry, EditionCompiler compiler) {

    /// What keeps releases from being published; empty where nothing does.
    Optional<Publication> foresee(List<NewRelease> releases) {
        var taken = releases.stream().map(this::taken).flatMap(Optional::stream).toList();
        if (!taken.isEmpty()) {
            return Optional.of(new Publication.VersionTaken(taken));
        }
        return fresh(releases).isEmpty()
                ? Optional.of(new Publication.Unchanged(unchanged(releases)))
                : Optional.empty();
    }

    /// Those that are not there yet.
    List<NewRelease> fresh(List<NewRelease> releases) {
        return releases.stream().filter(each -> same(each).isEmpty()).toList();
    }

    /// What is there already of what is to be published.
    List<Release> unchanged(List<NewRelease> releases) {
        return releases.stream().map(this::same).flatMap(Optional::stream).toList();
    }

    private Optional<Release> same(NewRelease release) {
        return labelled(release).map(StoredRelease::release).filter(r -> isSame(r, release));
    }

    private Optional<Taken> taken(NewRelease release) {
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

package dk.ffb.service.release;

import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.service.store.StoredRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Releases that were compiled before, a bundle of one each, so that a start need not read them as
/// RDF and compile them again.
///
/// Nothing depends on the files. One that is missing, damaged or of another release is made again
/// from the store, and a directory that can't be written costs time at the next start and nothing
/// else.
public final class CompiledFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledFiles.class);
    private static final String ENDING = ".ffb";

    /// Keeps nothing.
    public static final CompiledFiles NONE = new CompiledFiles(null);

    private final @Nullable Path directory;

    private CompiledFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    /// Those beside an embedded store; none for a server's.
    static CompiledFiles beside(StoreAddress store) {
        return store instanceof StoreAddress.Directory(var path)
                ? in(path.resolve("compiled"))
                : NONE;
    }

    /// Those in a directory, which is made when the first is kept.
    public static CompiledFiles in(Path directory) {
        return new CompiledFiles(directory);
    }

    Optional<VocabularyRelease> vocabulary(StoredRelease stored) {
        return opened(stored)
                .flatMap(edition -> edition.vocabularyReleases().stream().findFirst())
                .filter(kept -> kept.release().equals(stored.release()));
    }

    Optional<MappingSetRelease> mappingSet(StoredRelease stored) {
        return opened(stored)
                .flatMap(edition -> edition.mappingSetReleases().stream().findFirst())
                .filter(kept -> kept.release().equals(stored.release()));
    }

    private Optional<Edition> opened(StoredRelease stored) {
        if (directory == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bundle.open(directory.resolve(name(stored))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.info("Laves igen af lageret / made again from the store: {}", e.getMessage());
            return Optional.empty();
        }
    }

    void keep(StoredRelease stored, VocabularyRelease compiled) {
        keep(stored, List.of(compiled), List.of());
    }

    void keep(StoredRelease stored, MappingSetRelease compiled) {
        keep(stored, List.of(), List.of(compiled));
    }

    private void keep(
            StoredRelease stored,
            List<VocabularyRelease> vocabularies,
            List<MappingSetRelease> mappingSets) {
        if (directory == null) {
            return;
        }
        var release = stored.release();
        var one = Edition.of(release.edition(), release.publishedAt(), vocabularies, mappingSets);
        try {
            Files.createDirectories(directory);
            Bundle.write(one, directory.resolve(name(stored)), Bundle.Progress.SILENT);
        } catch (IOException e) {
            LOG.warn(
                    "Kan ikke gemmes til næste start / can't be kept for the next start: {}",
                    e.toString());
        }
    }

    /// A release's graph never holds anything else, so its name is that of the file.
    private static String name(StoredRelease stored) {
        var graph = stored.graph();
        return graph.substring(graph.lastIndexOf('/') + 1) + ENDING;
    }

    /// Deletes what is of none of these releases, and what a crash left unfinished.
    void sweep(Collection<StoredRelease> releases) {
        if (directory == null || !Files.isDirectory(directory)) {
            return;
        }
        var wanted = releases.stream().map(CompiledFiles::name).collect(Collectors.toSet());
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                if (!wanted.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("Kan ikke ryddes op / can't be swept: {}", e.toString());
        }
    }
}

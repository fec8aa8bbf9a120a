package dk.ffb.service.release;

import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.SearchIndexes;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.store.Registry;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredRelease;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes the read model of what the store holds. A release never changes, so it is read and
/// compiled once; later editions share it, and later starts find it in a file.
public final class EditionCompiler {

    private final Store store;
    private final CompiledFiles files;
    private final BaseUri base;
    private final Map<String, CompiledVocabulary> vocabularies = new ConcurrentHashMap<>();
    private final Map<String, CompiledMappingSet> mappingSets = new ConcurrentHashMap<>();

    private final SearchIndexes indexes = new SearchIndexes();

    /// Graphs whose content is in a file, or could not be put in one.
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    public EditionCompiler(Store store, CompiledFiles files, BaseUri base) {
        this.store = store;
        this.files = files;
        this.base = base;
    }

    public Edition compile(Registry registry) {
        var stored = registry.releases();
        stored.parallelStream().forEach(this::ready);
        return Edition.of(
                registry.edition(),
                stored.isEmpty() ? Instant.EPOCH : stored.getLast().release().publishedAt(),
                base,
                indexes,
                stored.stream()
                        .filter(each -> isVocabulary(each.release()))
                        .map(each -> new VocabularyRelease(each.release(), vocabulary(each)))
                        .toList(),
                stored.stream()
                        .filter(each -> !isVocabulary(each.release()))
                        .map(each -> new MappingSetRelease(each.release(), mappingSet(each)))
                        .toList());
    }

    private void ready(StoredRelease stored) {
        var release = stored.release();
        if (isVocabulary(release)) {
            var content = vocabulary(stored);
            if (kept.add(stored.graph())) {
                files.keep(stored, new VocabularyRelease(release, content));
            }
        } else {
            var content = mappingSet(stored);
            if (kept.add(stored.graph())) {
                files.keep(stored, new MappingSetRelease(release, content));
            }
        }
    }

    private static boolean isVocabulary(Release release) {
        return release.subject() == Subject.VOCABULARY;
    }

    /// Compiles content that was just put into a graph, so that it need not be read back.
    void know(String graph, NewRelease release) {
        switch (release) {
            case NewRelease.OfVocabulary vocabulary ->
                    vocabularies.put(graph, CompiledVocabulary.of(vocabulary.content()));
            case NewRelease.OfMappingSet set ->
                    mappingSets.put(graph, CompiledMappingSet.of(set.content()));
        }
    }

    void forget(String graph) {
        vocabularies.remove(graph);
        mappingSets.remove(graph);
    }

    CompiledVocabulary vocabulary(StoredRelease stored) {
        return vocabularies.computeIfAbsent(stored.graph(), _ -> openedVocabulary(stored));
    }

    private CompiledVocabulary openedVocabulary(StoredRelease stored) {
        var file = files.vocabulary(stored);
        if (file.isPresent()) {
            kept.add(stored.graph());
            return file.get().content();
        }
        return CompiledVocabulary.of(store.vocabulary(stored));
    }

    CompiledMappingSet mappingSet(StoredRelease stored) {
        return mappingSets.computeIfAbsent(stored.graph(), _ -> openedMappingSet(stored));
    }

    private CompiledMappingSet openedMappingSet(StoredRelease stored) {
        var file = files.mappingSet(stored);
        if (file.isPresent()) {
            kept.add(stored.graph());
            return file.get().content();
        }
        return CompiledMappingSet.of(store.mappingSet(stored));
    }
}

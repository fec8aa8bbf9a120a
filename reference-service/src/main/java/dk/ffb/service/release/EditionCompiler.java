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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Makes the read model of what the store holds. A release never changes, so it is read and
/// compiled once; later editions share it.
public final class EditionCompiler {

    private final Store store;
    private final BaseUri base;
    private final Map<String, CompiledVocabulary> vocabularies = new ConcurrentHashMap<>();
    private final Map<String, CompiledMappingSet> mappingSets = new ConcurrentHashMap<>();

    private final SearchIndexes indexes = new SearchIndexes();

    public EditionCompiler(Store store, BaseUri base) {
        this.store = store;
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
        if (isVocabulary(stored.release())) {
            vocabulary(stored);
        } else {
            mappingSet(stored);
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
        return known(vocabularies, stored, s -> CompiledVocabulary.of(store.vocabulary(s)));
    }

    CompiledMappingSet mappingSet(StoredRelease stored) {
        return known(mappingSets, stored, s -> CompiledMappingSet.of(store.mappingSet(s)));
    }

    private static <T> T known(
            Map<String, T> known, StoredRelease stored, Function<StoredRelease, T> compile) {
        return known.computeIfAbsent(stored.graph(), _ -> compile.apply(stored));
    }
}

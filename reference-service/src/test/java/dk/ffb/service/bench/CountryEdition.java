package dk.ffb.service.bench;

import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.bench.Country.CaseSystem;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The shipped content with a made-up country beside it, compiled in memory: what a store of that
/// size would answer from, without the hours of filling one.
final class CountryEdition {

    static final VocabularyKey FFB = new VocabularyKey("ffb");
    static final int MUNICIPALITIES = 98;
    static final int SYSTEMS = 10;

    /// Codes a system, so that the country has nearly two million.
    static final int CODES = 2_000;

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private CountryEdition() {}

    /// A country whose codes are mapped to the FFB of this edition.
    static Country country(Edition shipped, int municipalities, int systems, int codes) {
        return country(shipped, municipalities, systems, codes, 1);
    }

    /// Another country of the same form for another seed.
    static Country country(Edition shipped, int municipalities, int systems, int codes, long seed) {
        var ffb = shipped.at(LocalDate.now()).vocabulary(FFB).orElseThrow().content();
        var targets = IntStream.range(0, ffb.size()).mapToObj(ffb::code).toList();
        return new Country(seed, municipalities, systems, codes, targets);
    }

    /// The last edition's content in force and that of the case systems.
    static Edition with(Edition shipped, Stream<CaseSystem> systems) {
        var now = shipped.at(LocalDate.now());
        var vocabularies = new ArrayList<>(now.vocabularies());
        var mappingSets = new ArrayList<>(now.mappingSets());
        var compiled = systems.parallel().map(CountryEdition::compiled).toList();
        compiled.forEach(each -> vocabularies.add(each.vocabulary()));
        compiled.forEach(each -> mappingSets.add(each.mappingSet()));
        return Edition.of(
                shipped.number(),
                Instant.now(),
                List.copyOf(vocabularies),
                List.copyOf(mappingSets));
    }

    private record Compiled(VocabularyRelease vocabulary, MappingSetRelease mappingSet) {}

    private static Compiled compiled(CaseSystem system) {
        var vocabulary = CompiledVocabulary.of(system.vocabulary());
        var mappings = CompiledMappingSet.of(system.mappings());
        var key = vocabulary.vocabulary().key().value();
        return new Compiled(
                new VocabularyRelease(
                        release(Subject.VOCABULARY, key, vocabulary.size()), vocabulary),
                new MappingSetRelease(
                        release(Subject.MAPPING_SET, key + "-ffb", mappings.size()), mappings));
    }

    private static Release release(Subject subject, String key, int size) {
        return new Release(subject, key, "1", START, Instant.now(), "#" + key, 1, "", size);
    }
}

package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Puts an edition together for a test, a publication at a time.
public final class EditionBuilder {

    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final List<VocabularyRelease> vocabularies = new ArrayList<>();
    private final List<MappingSetRelease> mappingSets = new ArrayList<>();
    private int number;

    public EditionBuilder publish(CompiledVocabulary... contents) {
        for (var content : contents) {
            publish("1", START, content);
        }
        return this;
    }

    public EditionBuilder publish(MappingSet... contents) {
        for (var content : contents) {
            publish("1", START, content);
        }
        return this;
    }

    public EditionBuilder publish(String version, LocalDate from, CompiledVocabulary content) {
        var key = content.vocabulary().key().value();
        var release = release(Release.Subject.VOCABULARY, key, version, from, content.size());
        vocabularies.add(new VocabularyRelease(release, content));
        return this;
    }

    public EditionBuilder publish(String version, LocalDate from, MappingSet content) {
        var compiled = CompiledMappingSet.of(content);
        var key = content.key().value();
        var release = release(Release.Subject.MAPPING_SET, key, version, from, compiled.size());
        mappingSets.add(new MappingSetRelease(release, compiled));
        return this;
    }

    private Release release(
            Release.Subject subject, String key, String version, LocalDate from, int size) {
        number++;
        var published = publishedAt(number);
        return new Release(subject, key, version, from, published, "#" + number, number, "", size);
    }

    static Instant publishedAt(int edition) {
        return Instant.EPOCH.plusSeconds(edition);
    }

    public Edition build() {
        return Edition.of(number, publishedAt(number), vocabularies, mappingSets);
    }
}

package dk.ffb.service.exchange;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of a vocabulary itself, beside what a file says of it.
final class KnownVocabulary {

    private KnownVocabulary() {}

    /// The vocabulary as it was last published; a new local one where it never was.
    static Vocabulary of(VocabularyKey key, Edition edition) {
        var releases = edition.releases(key);
        return releases.isEmpty()
                ? Vocabulary.local(key)
                : releases.getLast().content().vocabulary();
    }

    /// A file that calls a vocabulary by another key, but by an identifier that is known, means the
    /// known one.
    static VocabularyContent rename(VocabularyContent content, Edition edition) {
        var said = content.vocabulary();
        if (!edition.releases(said.key()).isEmpty()) {
            return content;
        }
        return said.identifiers().stream()
                .map(edition::vocabulary)
                .flatMap(Optional::stream)
                .findFirst()
                .map(known -> withKey(content, known))
                .orElse(content);
    }

    private static VocabularyContent withKey(VocabularyContent content, VocabularyKey key) {
        var said = content.vocabulary();
        return new VocabularyContent(
                new Vocabulary(
                        key,
                        said.identifiers(),
                        said.titles(),
                        said.descriptions(),
                        said.publisher(),
                        said.scope(),
                        said.source()),
                content.version(),
                content.validFrom(),
                content.concepts(),
                content.collections());
    }

    /// What this service's catalogue says of a vocabulary stays, however a file of its codes titles
    /// it ("FFB", "Codes from FFB"); identifiers that the file adds are added, and gaps are filled.
    static Vocabulary merge(Vocabulary known, Vocabulary said) {
        return new Vocabulary(
                known.key(),
                union(known.identifiers(), said.identifiers()),
                known.titles().isEmpty() ? said.titles() : known.titles(),
                known.descriptions().isEmpty() ? said.descriptions() : known.descriptions(),
                known.publisher() == null ? said.publisher() : known.publisher(),
                known.scope(),
                known.source() == null ? said.source() : known.source());
    }

    private static List<String> union(List<String> first, List<String> second) {
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(first.stream(), second.stream()).toList()));
    }
}

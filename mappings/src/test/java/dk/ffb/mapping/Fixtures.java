package dk.ffb.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.skos.SkosReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Test data of this module, and short ways to what came of reading.
public final class Fixtures {

    private static final Path VOCABULARIES = Path.of("..", "vocabularies", "content");

    private Fixtures() {}

    public static VocabularyKey vocabulary(String key) {
        return new VocabularyKey(key);
    }

    public static MappingSetKey mappingSet(String key) {
        return new MappingSetKey(key);
    }

    public static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The value of a reading that must have gone well.
    public static <T> T value(Reading<T> reading) {
        assertThat(reading).as("%s", reading.findings()).isInstanceOf(Read.class);
        return ((Read<T>) reading).value();
    }

    /// What is told of a reading that must have been refused.
    public static List<String> faults(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Rejected.class);
        return findings(reading);
    }

    public static List<String> findings(Reading<?> reading) {
        return reading.findings().stream().map(Finding::toString).toList();
    }

    /// The mapping sets that the project ships.
    public static List<Path> shippedFiles() {
        try (Stream<Path> files = Files.list(Path.of("content"))) {
            return files.filter(f -> f.toString().endsWith(".sssom.tsv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MappingFile shipped(String key) {
        return shipped(Path.of("content", key + ".sssom.tsv"));
    }

    public static MappingFile shipped(Path file) {
        return value(new SssomReader(BaseUri.DEFAULT).read(file));
    }

    public static Mapping mapping(String source, Relation relation, String target) {
        return Mapping.of(source, relation, target, null);
    }

    /// A row which states that the other vocabulary has no such term.
    public static Mapping none(String source) {
        return new Mapping(
                source,
                Relation.NONE,
                null,
                null,
                null,
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    /// The same row, but only for some days.
    public static Mapping during(Validity validity, Mapping row) {
        return new Mapping(
                row.source(),
                row.relation(),
                row.target(),
                row.confidence(),
                row.justification(),
                validity,
                row.sourceLabel(),
                row.targetLabel(),
                row.comment(),
                row.slots());
    }

    /// A mapping set whose key says what it leads from and to, such as `a-b`.
    public static MappingSet set(String key, Mapping... rows) {
        var ends = key.split("-");
        return set(key, ends[0], ends[1], rows);
    }

    public static MappingSet set(String key, String subject, String object, Mapping... rows) {
        return new MappingSet(
                mappingSet(key),
                vocabulary(subject),
                vocabulary(object),
                Texts.NONE,
                Texts.NONE,
                null,
                null,
                new LinkedHashMap<>(),
                List.of(rows));
    }

    /// Keys of the vocabularies that the project ships.
    public static List<String> shippedVocabularies() {
        try (Stream<Path> files = Files.list(VOCABULARIES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("[^.]+\\.ttl"))
                    .map(name -> name.replace(".ttl", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A vocabulary that the project ships, compiled.
    public static CompiledVocabulary shippedVocabulary(String key) {
        return SHIPPED.computeIfAbsent(key, Fixtures::readVocabulary);
    }

    private static final Map<String, CompiledVocabulary> SHIPPED = new ConcurrentHashMap<>();

    private static CompiledVocabulary readVocabulary(String key) {
        try (Stream<Path> files = Files.list(VOCABULARIES)) {
            var parts =
                    files.filter(f -> f.getFileName().toString().matches(key + "(\\.\\w+)?\\.ttl"))
                            .sorted()
                            .map(Source::of)
                            .toList();
            return CompiledVocabulary.of(value(new SkosReader().read(parts)).content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns once all that nobody holds is gone.
    public static void collectGarbage() throws InterruptedException {
        for (var gone = new WeakReference<>(new Object()); gone.get() != null; ) {
            System.gc();
            Thread.sleep(1);
        }
    }
}

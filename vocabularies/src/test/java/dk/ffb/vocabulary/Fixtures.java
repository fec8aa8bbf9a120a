package dk.ffb.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Test data: small vocabularies that fit on the screen.
public final class Fixtures {

    private Fixtures() {}

    public static VocabularyKey key(String key) {
        return new VocabularyKey(key);
    }

    /// A concept whose label is made of its code.
    public static ConceptBuilder concept(String code) {
        return new ConceptBuilder(code).label(Texts.DANISH, "Begreb " + code);
    }

    public static VocabularyContent content(String key, ConceptBuilder... concepts) {
        return new VocabularyContent(
                Vocabulary.local(key(key)),
                null,
                null,
                List.of(concepts).stream().map(ConceptBuilder::build).toList(),
                List.of());
    }

    public static CompiledVocabulary vocabulary(String key, ConceptBuilder... concepts) {
        return CompiledVocabulary.of(content(key, concepts));
    }

    /// A flat vocabulary of these codes.
    public static CompiledVocabulary codes(String key, String... codes) {
        return vocabulary(
                key, List.of(codes).stream().map(Fixtures::concept).toArray(ConceptBuilder[]::new));
    }

    /// What is read of what was written.
    public static <T> T packedAndUnpacked(
            Consumer<PackedWriter> write, Function<PackedReader, T> read) {
        var bytes = new ByteArrayOutputStream();
        var writer = new PackedWriter(Channels.newChannel(bytes));
        write.accept(writer);
        writer.flush();
        var reader = new PackedReader(MemorySegment.ofArray(bytes.toByteArray()));
        var value = read.apply(reader);
        assertThat(reader.isAtEnd()).isTrue();
        return value;
    }
}

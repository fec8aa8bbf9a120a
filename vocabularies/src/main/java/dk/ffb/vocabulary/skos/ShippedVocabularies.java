package dk.ffb.vocabulary.skos;

import dk.ffb.content.Source;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The vocabularies that the project ships, wherever its classes are: in a folder, in a jar, in a
/// jar within a jar. An index names their files, since a class path can't be listed.
public final class ShippedVocabularies {

    private static final String FOLDER = "content/";
    private static final String INDEX = "vocabularies.index";

    private ShippedVocabularies() {}

    /// Names of the files, in alphabetical order, such as `ffb.words.ttl`.
    public static List<String> files() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    /// All parts of each vocabulary, its main part first.
    public static SequencedMap<VocabularyKey, List<Source>> parts() {
        var files = files().stream().map(file -> Source.of(file, bytes(file))).toList();
        var parts = new LinkedHashMap<VocabularyKey, List<Source>>();
        VocabularyParts.group(files)
                .forEach((key, sources) -> parts.put(new VocabularyKey(key), sources));
        return parts;
    }

    private static byte[] bytes(String file) {
        var name = FOLDER + file;
        try (var in = ShippedVocabularies.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

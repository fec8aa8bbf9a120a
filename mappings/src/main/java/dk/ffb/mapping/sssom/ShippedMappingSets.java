package dk.ffb.mapping.sssom;

import dk.ffb.content.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The mapping sets that the project ships, wherever its classes are: in a folder, in a jar, in a
/// jar within a jar. An index names them, since a class path can't be listed.
public final class ShippedMappingSets {

    private static final String FOLDER = "content/";
    private static final String INDEX = "mapping-sets.index";

    private ShippedMappingSets() {}

    /// The files, in alphabetical order, by names such as `fsiii-ffb.sssom.tsv`.
    public static List<Source> files() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(name -> Source.of(name, bytes(name)))
                .toList();
    }

    private static byte[] bytes(String file) {
        var name = FOLDER + file;
        try (var in = ShippedMappingSets.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

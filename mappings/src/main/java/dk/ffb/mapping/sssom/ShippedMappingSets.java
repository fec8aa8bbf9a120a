package dk.ffb.mapping.sssom;

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

    /// Names of the files, in alphabetical order, such as `fsiii-ffb.sssom.tsv`.
    public static List<String> files() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
    }

    /// What a file holds.
    public static byte[] bytes(String file) {
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

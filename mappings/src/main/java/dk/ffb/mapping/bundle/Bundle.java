package dk.ffb.mapping.bundle;

import dk.ffb.mapping.edition.Edition;
import java.io.IOException;
import java.nio.file.Path;

/// An edition in a file: everything that lookups and translations need, and nothing else.
///
/// The edition that was opened gives the same answers as the one that was written. Opening needs
/// the JDK and the modules `vocabularies` and `mappings`, none of the libraries that they use; only
/// searching ([dk.ffb.mapping.edition.Snapshot#search]) needs Lucene.
public final class Bundle {

    private Bundle() {}

    /// Hears how far the writing has come.
    public interface Progress {

        /// Nobody listens.
        Progress SILENT = (done, all) -> {};

        /// So far so good.
        ///
        /// @param done how many contents are written
        /// @param all how many there are
        void at(int done, int all);
    }

    /// Opens a bundle. The file may be moved or deleted afterwards.
    ///
    /// @throws UnreadableBundle where the file is no bundle, cut off or damaged
    public static Edition open(Path file) throws IOException {
        return BundleReader.read(file);
    }

    /// Writes a bundle. A file that is there already is replaced when the new one is whole.
    public static void write(Edition edition, Path file, Progress progress) throws IOException {
        new BundleWriter(edition, progress).write(file);
    }
}

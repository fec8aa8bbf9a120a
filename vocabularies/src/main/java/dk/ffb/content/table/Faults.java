package dk.ffb.content.table;

import dk.ffb.content.Finding;
import dk.ffb.content.Finding.Severity;
import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what is wrong with a file while it is read. Not for two threads.
///
/// A file of a million rows that are all wrong in the same way is told of [#MOST] times, and then
/// how many more there are.
public final class Faults {

    /// So many findings of a severity are told one by one.
    public static final int MOST = 1_000;

    private final String file;
    private final Gathered gathered;

    public Faults(String file) {
        this(file, new Gathered());
    }

    private Faults(String file, Gathered gathered) {
        this.file = file;
        this.gathered = gathered;
    }

    /// The same faults, told of another file that belongs to the first.
    public Faults in(String otherFile) {
        return new Faults(otherFile, gathered);
    }

    /// The file that is read, as its author named it.
    public String file() {
        return file;
    }

    /// Adds what another check has found.
    public void add(Finding finding) {
        gathered.add(finding);
    }

    public void error(int line, @Nullable String column, Said message) {
        gathered.add(Finding.error(file, line, column, message));
    }

    public void warning(int line, @Nullable String column, Said message) {
        gathered.add(Finding.warning(file, line, column, message));
    }

    /// How many errors there are so far: a reader that sees it grow drops the row it is at.
    public int errors() {
        return gathered.errors;
    }

    /// All of it, by line.
    public List<Finding> findings() {
        var all = new ArrayList<>(gathered.told);
        all.sort(Comparator.comparing(Finding::file).thenComparingInt(Finding::line));
        if (gathered.errors > MOST) {
            all.add(
                    Finding.error(
                            file,
                            0,
                            null,
                            Said.of("%,d fejl mere", "%,d more faults", gathered.errors - MOST)));
        }
        if (gathered.warnings > MOST) {
            all.add(
                    Finding.warning(
                            file,
                            0,
                            null,
                            Said.of(
                                    "%,d advarsler mere",
                                    "%,d more warnings", gathered.warnings - MOST)));
        }
        return all;
    }

    private static final class Gathered {
        private final List<Finding> told = new ArrayList<>();
        private int errors;
        private int warnings;

        void add(Finding finding) {
            var number = finding.severity() == Severity.ERROR ? ++errors : ++warnings;
            if (number <= MOST) {
                told.add(finding);
            }
        }
    }
}

package dk.ffb.service.bench;

import java.nio.file.Path;
import java.util.List;

/// Something that `./ffb bench` measures. Each runs in a process of its own, so that none is warmed
/// up or worn out by another.
interface Benchmark {

    /// What it is called on the command line.
    String name();

    /// What it measures, in a line for the person who chooses.
    String about();

    /// The same, of these files too.
    ///
    /// @throws IllegalArgumentException where there is nothing in files that it could measure
    default Benchmark of(List<Path> files) {
        throw new IllegalArgumentException(name() + ": " + files);
    }

    /// Whether it is among `all`: one that takes longer than three minutes on two cores isn't.
    default boolean isOneOfAll() {
        return true;
    }

    /// Measures, and puts what it finds into the report as it finds it.
    void run(Report report) throws Exception;
}

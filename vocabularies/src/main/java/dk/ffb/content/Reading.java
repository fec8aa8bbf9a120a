package dk.ffb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What came of reading a file: the value with any warnings, or all that is wrong, never half of
/// it.
///
/// @param <T> what the file holds
public sealed interface Reading<T> {

    List<Finding> findings();

    /// The file could be read.
    ///
    /// @param value what it holds
    /// @param findings warnings only
    record Read<T>(T value, List<Finding> findings) implements Reading<T> {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /// The file could not be read, and nothing of it is used.
    ///
    /// @param findings every fault found, at least one of them an error
    record Rejected<T>(List<Finding> findings) implements Reading<T> {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    static <T> Reading<T> of(T value, List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError)
                ? new Rejected<>(findings)
                : new Read<>(value, findings);
    }

    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return switch (this) {
            case Rejected<T>(var faults) -> new Rejected<>(faults);
            case Read<T>(var value, var warnings) -> join(warnings, next.apply(value));
        };
    }

    private static <R> Reading<R> join(List<Finding> before, Reading<R> after) {
        var all = new ArrayList<>(before);
        all.addAll(after.findings());
        return switch (after) {
            case Read<R>(var value, var _) -> new Read<>(value, all);
            case Rejected<R> _ -> new Rejected<>(all);
        };
    }
}

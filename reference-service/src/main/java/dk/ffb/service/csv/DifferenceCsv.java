package dk.ffb.service.csv;

import dk.ffb.service.notes.Lines;
import dk.ffb.service.release.Difference;

/// What is different between two contents, as CSV.
public final class DifferenceCsv {

    private DifferenceCsv() {}

    /// A row for each thing that is different: a concept, a pair of codes, or something of the
    /// whole.
    public static String of(Difference difference) {
        var rows = new Rows("change", "code", "label", "before", "after");
        Lines.of(difference)
                .forEach(line ->
                        rows.add(
                                line.change().text(),
                                line.name(),
                                line.label(),
                                line.before(),
                                line.after()));
        return rows.toString();
    }
}

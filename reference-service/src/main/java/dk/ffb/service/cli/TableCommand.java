package dk.ffb.service.cli;

import picocli.CommandLine.Option;

/// What commands share whose answer is also had as a table.
abstract class TableCommand extends ReadCommand {

    @Option(names = "--csv", description = "Listen til et regneark. / The list for a spreadsheet.")
    private boolean csv;

    /// Whether the table is asked for.
    final boolean isTable() {
        if (csv && isJson()) {
            throw Exit.wrongCall(
                    "Angiv enten --json eller --csv, ikke begge.",
                    "Give either --json or --csv, not both.");
        }
        return csv;
    }
}

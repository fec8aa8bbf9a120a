package dk.ffb.service.batch;

/// What is added to a row of a table.
///
/// @param reason why a row is invalid; empty for all others
/// @param keepsCode whether the code may stand in the result: never where it looks like a person's
public record RowAnswer(
        String outcome,
        String targetCode,
        String targetLabel,
        String relation,
        String confidence,
        String reason,
        boolean keepsCode) {

    /// A row that can't be read.
    public static RowAnswer invalid(String reason) {
        return new RowAnswer("invalid", "", "", "", "", reason, true);
    }
}

package dk.ffb.service.batch;

import dk.ffb.mapping.translate.Outcome;

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

    /// Whether the code is one that nobody has mapped, or that isn't known.
    boolean isUnanswered() {
        return isUnmapped() || outcome.equals(Outcome.UNKNOWN_CODE.text());
    }

    boolean isUnmapped() {
        return outcome.equals(Outcome.UNMAPPED.text());
    }

    /// A row that can't be read.
    public static RowAnswer invalid(String reason) {
        return new RowAnswer("invalid", "", "", "", "", reason, true);
    }
}

package dk.ffb.service.csv;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.batch.RowAnswer;

/// What came of a list of codes, as CSV, under the names that a translated file has.
public final class TranslationCsv {

    private final Rows rows =
            new Rows("code", "outcome", "target_code", "target_label", "relation", "confidence");

    /// What came of a code.
    public void add(String code, Answer answer) {
        var cells = RowAnswer.of(answer);
        rows.add(
                code,
                cells.outcome(),
                cells.targetCode(),
                cells.targetLabel(),
                cells.relation(),
                cells.confidence());
    }

    /// A line that wasn't read, and isn't repeated.
    public void addUnread() {
        rows.add("", Outcome.INVALID.text(), "", "", "", "");
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}

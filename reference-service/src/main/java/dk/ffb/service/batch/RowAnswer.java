package dk.ffb.service.batch;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.json.Json;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final String BETWEEN = "|";

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

    /// What came of translating a code. Several that are equally good share a cell, parted by `|`:
    /// choosing one of them would be a guess.
    public static RowAnswer of(Answer answer) {
        var best = answer.equallyBest();
        return new RowAnswer(
                answer.outcome().text(),
                all(best, translation -> translation.target().value()),
                all(best, Translation::label),
                relation(answer, best),
                best.isEmpty() ? "" : confidence(best.getFirst().confidence()),
                "",
                true);
    }

    private static String all(List<Translation> best, Function<Translation, String> cell) {
        return best.size() == 1
                ? cell.apply(best.getFirst())
                : best.stream().map(cell).collect(Collectors.joining(BETWEEN));
    }

    private static String relation(Answer answer, List<Translation> best) {
        if (best.isEmpty()) {
            return answer.outcome() == Outcome.NO_MATCH ? "none" : "";
        }
        return best.getFirst().relation().text();
    }

    private static String confidence(@Nullable Double confidence) {
        return confidence == null ? "" : Double.toString(Json.rounded(confidence));
    }
}

package dk.ffb.service.batch;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.mapping.translate.Route;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.Json;
import dk.ffb.vocabulary.PersonalData;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Translations as the cells of a table. Several that are equally good share a cell, parted by `|`:
/// choosing one of them would be a guess.
public final class CodeAnswers implements RowAnswers {

    private static final String BETWEEN = "|";

    private final VocabularyKey system;
    private final Demand demand;
    private final Route route;

    /// @param demand is told of codes without an answer
    public CodeAnswers(BatchDefaults defaults, VocabularyKey system, Demand demand) {
        this.system = system;
        this.demand = demand;
        var query = defaults.query(system, "", defaults.targets());
        route = defaults.view().snapshot().translator().route(query).withoutSuggestions();
    }

    @Override
    public RowAnswer answer(String code) {
        if (PersonalData.looksLikeCpr(code)) {
            return new RowAnswer("invalid", "", "", "", "", Reason.PERSONAL_DATA.text(), false);
        }
        return cells(route.answer(code));
    }

    @Override
    public void unanswered(String code, RowAnswer answer, int times) {
        var outcome = answer.isUnmapped() ? Outcome.UNMAPPED : Outcome.UNKNOWN_CODE;
        demand.asked(system, code, outcome, times);
    }

    private static RowAnswer cells(Answer answer) {
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

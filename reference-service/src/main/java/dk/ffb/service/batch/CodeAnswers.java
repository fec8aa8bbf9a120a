package dk.ffb.service.batch;

import dk.ffb.mapping.translate.Outcome;
import dk.ffb.mapping.translate.Route;
import dk.ffb.service.demand.Demand;
import dk.ffb.vocabulary.PersonalData;
import dk.ffb.vocabulary.VocabularyKey;

/// Translations as the cells of a table.
public final class CodeAnswers implements RowAnswers {

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
        return RowAnswer.of(route.answer(code));
    }

    @Override
    public void unanswered(String code, RowAnswer answer, int times) {
        var outcome = answer.isUnmapped() ? Outcome.UNMAPPED : Outcome.UNKNOWN_CODE;
        demand.asked(system, code, outcome, times);
    }
}

package dk.ffb.service.batch;

import dk.ffb.service.batch.Item.Ask;
import dk.ffb.service.batch.Item.Invalid;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.TranslationJson;
import dk.ffb.service.json.View;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/// Answers rows as JSON, each as one code alone would be answered.
final class ItemAnswers {

    private final BatchDefaults defaults;
    private final Demand demand;
    private View view;

    /// @param demand is told of codes without an answer
    ItemAnswers(BatchDefaults defaults, Demand demand) {
        this.defaults = defaults;
        this.demand = demand;
        view = defaults.view();
    }

    void write(JsonGenerator json, Item item) {
        switch (item) {
            case Ask ask -> translation(json, ask);
            case Invalid(var reason) -> invalid(json, reason);
        }
    }

    private void translation(JsonGenerator json, Ask ask) {
        var seen = on(ask.at());
        var query = defaults.query(ask.system(), ask.code(), ask.targets());
        var answer = seen.snapshot().translator().translate(query);
        demand.asked(ask.system(), ask.code(), answer.outcome(), 1);
        TranslationJson.write(json, seen, ask.targets(), answer);
    }

    /// Rows that follow each other mostly ask for the same day.
    private View on(LocalDate day) {
        if (!view.snapshot().at().equals(day)) {
            view = defaults.view().on(day);
        }
        return view;
    }

    private void invalid(JsonGenerator json, Reason reason) {
        var language = defaults.view().language();
        TranslationJson.writeInvalid(
                json, defaults.view(), reason.text(), reason.sentence(language));
    }
}

package dk.ffb.service.batch;

import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.service.batch.Item.Ask;
import dk.ffb.service.batch.Item.Invalid;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.TranslationJson;
import dk.ffb.service.json.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// Answers rows as JSON, each as one code alone would be answered.
final class ItemAnswers {

    /// Bytes of answers that are kept for rows to come.
    private static final int MOST_READY = 1 << 21;

    private final BatchDefaults defaults;
    private final Demand demand;
    private View view;
    private final Map<Ask, Ready> ready = new HashMap<>();
    private int readyBytes;

    /// @param demand is told of codes without an answer
    ItemAnswers(BatchDefaults defaults, Demand demand) {
        this.defaults = defaults;
        this.demand = demand;
        view = defaults.view();
    }

    /// What was answered to a row that may come again.
    private static final class Ready {
        private final byte[] bytes;
        private final Outcome outcome;

        private Ready(byte[] bytes, Outcome outcome) {
            this.bytes = bytes;
            this.outcome = outcome;
        }
    }

    /// The answer to a row of a stream. Streams ask for the same few codes again and again, so what
    /// was written for a row is kept for the next one that asks the same. All is forgotten when
    /// there is much of it, so it never grows without end.
    void append(Item item, ByteSink out) {
        switch (item) {
            case Ask ask -> append(ready(ask), ask, out);
            case Invalid(var reason) -> Json.write(out.stream(), json -> invalid(json, reason));
        }
    }

    private void append(Ready known, Ask ask, ByteSink out) {
        demand.asked(ask.system(), ask.code(), known.outcome, 1);
        out.append(known.bytes, 0, known.bytes.length);
    }

    private Ready ready(Ask ask) {
        var known = ready.get(ask);
        return known != null ? known : kept(ask, made(ask));
    }

    private Ready made(Ask ask) {
        var answer = answer(ask);
        var bytes = Json.bytes(json -> TranslationJson.write(json, view, ask.targets(), answer));
        return new Ready(bytes, answer.outcome());
    }

    private Ready kept(Ask ask, Ready made) {
        readyBytes += made.bytes.length;
        if (readyBytes > MOST_READY) {
            ready.clear();
            readyBytes = made.bytes.length;
        }
        ready.put(ask, made);
        return made;
    }

    /// Leaves [#view] on the day that was asked for.
    private Answer answer(Ask ask) {
        view = on(ask.at());
        var query = defaults.query(ask.system(), ask.code(), ask.targets());
        return view.snapshot().translator().translate(query);
    }

    /// Rows that follow each other mostly ask for the same day.
    private View on(LocalDate day) {
        return view.snapshot().at().equals(day) ? view : defaults.view().on(day);
    }

    private void invalid(JsonGenerator json, Reason reason) {
        var language = defaults.view().language();
        TranslationJson.writeInvalid(
                json, defaults.view(), reason.text(), reason.sentence(language));
    }
}

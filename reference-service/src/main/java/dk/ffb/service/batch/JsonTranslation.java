package dk.ffb.service.batch;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.Json;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Translates the items of one JSON document, `{"items":[…]}`, part by part: all of it has been
/// read before anything is answered, but the answer may be a thousand times as long. Not for two
/// threads.
public final class JsonTranslation {

    /// How many items a document may hold; there is no such limit for NDJSON and CSV.
    public static final int MOST_ITEMS = 10_000;

    private final Iterator<Item> items;
    private final ItemAnswers answers;
    private final int edition;
    private boolean begun;

    private JsonTranslation(List<Item> items, BatchDefaults defaults, Demand demand) {
        this.items = items.iterator();
        answers = new ItemAnswers(defaults, demand);
        edition = defaults.view().edition();
    }

    /// Reads a whole document.
    ///
    /// @param demand is told of codes without an answer
    /// @throws BatchRefusal where it can't be understood
    public static JsonTranslation of(byte[] document, BatchDefaults defaults, Demand demand) {
        return new JsonTranslation(read(document, defaults), defaults, demand);
    }

    /// Appends as much more of the answer as is enough at a time.
    ///
    /// @return whether that was not all of it
    public boolean answer(ByteSink out) {
        if (!begun) {
            begun = true;
            out.append("{\"edition\":" + edition + ",\"results\":[");
        }
        while (items.hasNext() && !out.isFull()) {
            answers.append(items.next(), out);
            out.append(items.hasNext() ? "," : "");
        }
        out.append(items.hasNext() ? "" : "]}");
        return items.hasNext();
    }

    private static List<Item> read(byte[] document, BatchDefaults defaults) {
        try (var json = Json.parser(document, 0, document.length)) {
            return read(json, defaults);
        }
    }

    private static List<Item> read(JsonParser json, BatchDefaults defaults) {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT
                    || !"items".equals(json.nextName())
                    || json.nextToken() != JsonToken.START_ARRAY) {
                throw notItems();
            }
            var items = items(json, new ItemReader(defaults));
            if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw notItems();
            }
            return items;
        } catch (JacksonException _) {
            // The fault itself doesn't know where, where it is nested too deep or a number too
            // long.
            var where = json.currentLocation();
            throw new BatchRefusal(
                    "Det sendte er ikke JSON: linje %d, tegn %d."
                            .formatted(where.getLineNr(), where.getColumnNr()),
                    "What was sent isn't JSON: line %d, column %d."
                            .formatted(where.getLineNr(), where.getColumnNr()));
        }
    }

    private static List<Item> items(JsonParser json, ItemReader reader) {
        var items = new ArrayList<Item>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == MOST_ITEMS) {
                throw new BatchRefusal(
                        true,
                        "Der tages imod %d rækker ad gangen; NDJSON og CSV har ingen grænse."
                                .formatted(MOST_ITEMS),
                        "%d items are taken at once; NDJSON and CSV have no limit."
                                .formatted(MOST_ITEMS));
            }
            items.add(reader.read(json));
        }
        return items;
    }

    private static BatchRefusal notItems() {
        return new BatchRefusal(
                "Der ventes et JSON-objekt med ét medlem: {\"items\":[…]}.",
                "A JSON object with one member is expected: {\"items\":[…]}.");
    }
}

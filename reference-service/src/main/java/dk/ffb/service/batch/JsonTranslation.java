package dk.ffb.service.batch;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.json.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Translates the items of one JSON document: `{"items":[…]}`.
public final class JsonTranslation {

    /// How many items a document may hold; there is no such limit for NDJSON and CSV.
    public static final int MOST_ITEMS = 10_000;

    private final BatchDefaults defaults;
    private final Demand demand;

    /// @param demand is told of codes without an answer
    public JsonTranslation(BatchDefaults defaults, Demand demand) {
        this.defaults = defaults;
        this.demand = demand;
    }

    /// The answer to a whole document.
    ///
    /// @throws BatchRefusal where it can't be understood
    public byte[] translate(byte[] document) {
        var items = read(document);
        var answers = new ItemAnswers(defaults, demand);
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeNumberProperty("edition", defaults.view().edition());
            json.writeArrayPropertyStart("results");
            items.forEach(item -> answers.write(json, item));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private List<Item> read(byte[] document) {
        try (var json = Json.parser(document, 0, document.length)) {
            if (json.nextToken() != JsonToken.START_OBJECT
                    || !"items".equals(json.nextName())
                    || json.nextToken() != JsonToken.START_ARRAY) {
                throw notItems();
            }
            var items = items(json);
            if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw notItems();
            }
            return items;
        } catch (JacksonException fault) {
            var where = fault.getLocation();
            throw new BatchRefusal(
                    "Det sendte er ikke JSON: linje %d, tegn %d."
                            .formatted(where.getLineNr(), where.getColumnNr()),
                    "What was sent isn't JSON: line %d, column %d."
                            .formatted(where.getLineNr(), where.getColumnNr()));
        }
    }

    private List<Item> items(JsonParser json) {
        var reader = new ItemReader(defaults);
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

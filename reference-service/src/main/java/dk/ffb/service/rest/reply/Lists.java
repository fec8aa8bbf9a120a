package dk.ffb.service.rest.reply;

import dk.ffb.service.json.Json;
import dk.ffb.service.rest.request.Asked;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Lists a page at a time: `{"items":[…],"next":"…","edition":7}`.
public final class Lists {

    private Lists() {}

    public static <T> Mono<ServerResponse> of(
            Asked asked, List<T> all, BiConsumer<JsonGenerator, ? super T> item) {
        return of(asked, all.size(), _ -> true, (json, index) -> item.accept(json, all.get(index)));
    }

    /// The page of the items from 0 up to a size that are to be kept.
    public static Mono<ServerResponse> of(
            Asked asked, int size, IntPredicate keep, ObjIntConsumer<JsonGenerator> item) {
        return Reply.json(asked, json -> write(json, asked, size, keep, item));
    }

    /// The page of the items from its own beginning up to a size.
    public static Reply reply(Asked asked, int size, ObjIntConsumer<JsonGenerator> item) {
        return Reply.cached(
                asked,
                MediaType.APPLICATION_JSON,
                Json.bytes(json -> write(json, asked, size, _ -> true, item)));
    }

    private static void write(
            JsonGenerator json,
            Asked asked,
            int size,
            IntPredicate keep,
            ObjIntConsumer<JsonGenerator> item) {
        json.writeStartObject();
        json.writeArrayPropertyStart("items");
        var index = asked.page().offset();
        for (var written = 0; index < size; index++) {
            if (keep.test(index)) {
                if (written++ == asked.page().limit()) {
                    break;
                }
                item.accept(json, index);
            }
        }
        json.writeEndArray();
        if (index < size) {
            json.writeStringProperty("next", asked.cursorTo(index));
        }
        json.writeNumberProperty("edition", asked.view().edition());
        json.writeStringProperty("at", asked.snapshot().at().toString());
        json.writeEndObject();
    }
}

package dk.ffb.service.page.draft;

import dk.ffb.service.access.Access;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.json.EditJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.JsonFault;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.vocabulary.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Says what would be wrong with what is in a form while it is being filled in. Nothing is kept.
final class Attempts {

    private static final int LARGEST = 1 << 20;
    private static final int MOST = 20;

    private final DraftVisits visits;

    Attempts(DraftVisits visits) {
        this.visits = visits;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        Access.actor(request);
        return FormBody.bytes(request, LARGEST)
                .map(Attempts::edits)
                .flatMap(edits -> visits.other(request, List.of(), at -> answer(at, edits)));
    }

    private static List<WantedEdit> edits(byte[] body) {
        if (PersonalData.looksLikeCpr(new String(body, StandardCharsets.UTF_8))) {
            throw Problem.of(ProblemType.PERSONAL_DATA);
        }
        try {
            return EditJson.read(body);
        } catch (JsonFault fault) {
            throw Problem.invalidBody(fault.in("da"), fault.in("en"));
        }
    }

    private static ServerResponse answer(DraftVisit at, List<WantedEdit> edits) {
        return Reply.plain(
                        HttpStatus.OK,
                        MediaType.APPLICATION_JSON,
                        Json.bytes(json -> write(json, at, edits)))
                .with(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static void write(JsonGenerator json, DraftVisit at, List<WantedEdit> edits) {
        json.writeStartObject();
        json.writeNumberProperty("revision", at.draft().revision());
        try {
            var checks = at.office().review().attempt(at.draft(), edits, at.author());
            var first = checks.stream().limit(MOST).toList();
            json.writeArrayPropertyStart("checks");
            first.forEach(check -> write(json, at, check));
            json.writeEndArray();
        } catch (DraftRefusal refusal) {
            json.writeStringProperty("refused", refusal.in(at.visit().language()));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DraftVisit at, Check check) {
        json.writeStartObject();
        if (check.item() != null) {
            json.writeStringProperty("item", check.item());
        }
        if (check.part() != null) {
            json.writeStringProperty("part", check.part());
        }
        json.writeStringProperty("text", Fields.said(at.visit(), check));
        json.writeEndObject();
    }
}

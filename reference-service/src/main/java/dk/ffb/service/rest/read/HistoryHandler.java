package dk.ffb.service.rest.read;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.office.Authorship;
import dk.ffb.service.json.HistoryJson;
import dk.ffb.service.json.HistoryJson.Said;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Reads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// Tells what each release has said of a concept or a row.
///
/// What was said and why is for everybody; who did it, and with which edits, is for those who work
/// on drafts themselves, since it tells of people at work.
final class HistoryHandler {

    private final Reads reads;
    private final Optional<Authorship> authorship;

    HistoryHandler(Reads reads, Optional<Authorship> authorship) {
        this.reads = reads;
        this.authorship = authorship;
    }

    /// A code that has gone out of the vocabulary has a history too.
    Mono<ServerResponse> ofConcept(ServerRequest request) {
        var asked = reads.ofList(request);
        var key = asked.vocabularyKey(request.pathVariable("v"));
        var code = request.pathVariable("code");
        var releases = asked.edition().releases(key);
        var history = Histories.ofConcept(releases, code);
        if (history.isEmpty()) {
            throw Problem.unknownCode(key, code, List.of());
        }
        return told(
                request,
                asked,
                history,
                (json, said, authors) ->
                        HistoryJson.writeConcept(json, asked.view(), said, authors));
    }

    /// Rows of a source, of a target or of both.
    Mono<ServerResponse> ofRow(ServerRequest request) {
        var asked = reads.ofList(request, "source", "target");
        var key = asked.mappingSet(request.pathVariable("m")).content().key();
        var source = asked.query().one("source");
        var target = asked.query().one("target");
        if (source.isEmpty() && target.isEmpty()) {
            asked.query().required("source");
        }
        return Away.atLength(() -> Histories.ofRows(asked.edition().releases(key), source, target))
                .flatMap(history ->
                        told(
                                request,
                                asked,
                                history,
                                (json, said, authors) ->
                                        HistoryJson.writeRow(json, said, authors)));
    }

    private interface Telling<T> {
        void write(JsonGenerator json, Said<T> said, Map<String, Authorship.OfRelease> authors);
    }

    private <T> Mono<ServerResponse> told(
            ServerRequest request, Asked asked, List<Said<T>> history, Telling<T> telling) {
        if (authorship.isEmpty() || !worksOnDrafts(request)) {
            return Lists.of(asked, history, (json, said) -> telling.write(json, said, Map.of()));
        }
        var releases = history.stream().map(Said::release).distinct().toList();
        return Away.soon(() -> authors(releases))
                .flatMap(authors ->
                        Lists.of(
                                asked, history, (json, said) -> telling.write(json, said, authors)))
                .map(HistoryHandler::unkept);
    }

    private static boolean worksOnDrafts(ServerRequest request) {
        return Access.find(request)
                .filter(actor ->
                        actor.has(Role.EDITOR) || actor.has(Role.APPROVER) || actor.has(Role.ADMIN))
                .isPresent();
    }

    private Map<String, Authorship.OfRelease> authors(List<Release> releases) {
        return authorship.map(it -> it.of(releases)).orElseGet(Map::of);
    }

    /// What tells of people is left in nobody's cache.
    private static ServerResponse unkept(ServerResponse answer) {
        return ((Reply) answer).with(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

package dk.ffb.service.rest;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.json.HistoryJson;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells what each release of its vocabulary has said of a concept.
public final class HistoryHandler {

    private final Reads reads;

    HistoryHandler(Reads reads) {
        this.reads = reads;
    }

    /// A code that has gone out of the vocabulary has a history too.
    Mono<ServerResponse> history(ServerRequest request) {
        var asked = reads.ofList(request);
        var key = asked.vocabularyKey(request.pathVariable("v"));
        var code = request.pathVariable("code");
        var entries = entries(asked.edition().releases(key), code);
        if (entries.isEmpty()) {
            throw Problem.unknownCode(key, code, List.of());
        }
        return Lists.of(
                asked, entries, (json, entry) -> HistoryJson.write(json, asked.view(), entry));
    }

    /// What each release has said of a code, oldest first; none where no release has had it.
    public static List<HistoryJson.Entry> entries(List<VocabularyRelease> releases, String code) {
        var entries = new ArrayList<HistoryJson.Entry>();
        for (var release : releases) {
            var concept = release.content().find(code);
            if (concept != CompiledVocabulary.UNKNOWN) {
                entries.add(HistoryJson.Entry.of(release, concept, entries));
            } else if (!entries.isEmpty() && entries.getLast().concept() != null) {
                entries.add(HistoryJson.Entry.gone(release));
            }
        }
        return entries;
    }
}

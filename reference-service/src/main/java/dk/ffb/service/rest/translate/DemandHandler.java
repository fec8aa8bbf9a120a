package dk.ffb.service.rest.translate;

import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.service.csv.DemandCsv;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.demand.Wanted;
import dk.ffb.service.json.DemandJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.rest.reply.Accepted;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Reads;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Tells which codes of a mapping set's subject vocabulary were asked for and had no answer.
///
/// Unlike other reads it changes by the minute and is nobody's to keep.
final class DemandHandler {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final MediaType CSV = new MediaType("text", "csv");
    private static final int LISTED = 100;
    private static final int MOST_LISTED = 1000;

    private final Reads reads;
    private final Demand demand;

    DemandHandler(Reads reads, Demand demand) {
        this.reads = reads;
        this.demand = demand;
    }

    Mono<ServerResponse> ofSet(ServerRequest request) {
        var asked = reads.of(request, "days", "limit");
        var set = asked.mappingSet(request.pathVariable("m")).content();
        var days = asked.query().number("days", Demand.DAYS, 1, Demand.DAYS);
        var limit = asked.query().number("limit", LISTED, 1, MOST_LISTED);
        var isTable =
                Accepted.of(request).best(List.of(JSON, CSV), Function.identity()).equals(CSV);
        return Away.soon(() -> {
            var wanted = wanted(asked, set, days);
            var listed = wanted.subList(0, Math.min(limit, wanted.size()));
            var report =
                    new DemandJson.Report(
                            set.key(), set.subject(), demand.since(days), wanted.size(), listed);
            return isTable ? table(asked, report) : document(asked, report);
        });
    }

    /// Without those that somebody has mapped meanwhile.
    private List<Wanted> wanted(Asked asked, CompiledMappingSet set, int days) {
        var done = done(asked, set);
        return demand.of(set.subject(), days).stream()
                .filter(wanted -> !done.contains(wanted.code()))
                .toList();
    }

    /// In a set from a vocabulary to itself, what is pointed at needs no row of its own.
    private static Set<String> done(Asked asked, CompiledMappingSet set) {
        var done = new HashSet<String>();
        for (var row : set.mappings()) {
            if (row.validity().holds(asked.snapshot().at())) {
                if (row.source() != null) {
                    done.add(row.source());
                }
                if (row.target() != null && set.subject().equals(set.object())) {
                    done.add(row.target());
                }
            }
        }
        return done;
    }

    private static ServerResponse document(Asked asked, DemandJson.Report report) {
        return reply(JSON, Json.bytes(json -> DemandJson.write(json, asked.view(), report)));
    }

    private static ServerResponse table(Asked asked, DemandJson.Report report) {
        return reply(Reply.utf8("text", "csv"), Reply.utf8(DemandCsv.of(report, asked.view())));
    }

    private static ServerResponse reply(MediaType type, byte[] body) {
        return Reply.plain(HttpStatus.OK, type, body).with(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

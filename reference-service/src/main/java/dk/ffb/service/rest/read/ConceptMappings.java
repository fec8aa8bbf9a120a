package dk.ffb.service.rest.read;

import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.json.MappingSetJson;
import dk.ffb.service.rest.reply.Lists;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Every row of every mapping set that names a concept and holds on the day.
final class ConceptMappings {

    private final Reads reads;

    ConceptMappings(Reads reads) {
        this.reads = reads;
    }

    private record Entry(MappingSetRelease release, Direction direction, int entry) {}

    Mono<ServerResponse> list(ServerRequest request) {
        var asked = reads.ofList(request);
        var vocabulary = asked.vocabulary(request.pathVariable("v"));
        var concept = asked.concept(vocabulary.content(), request.pathVariable("code"));
        return Lists.of(
                asked,
                entries(asked.snapshot(), vocabulary, concept),
                (json, each) ->
                        MappingSetJson.writeEntry(
                                json,
                                asked.view(),
                                each.release(),
                                each.direction(),
                                each.entry()));
    }

    private static List<Entry> entries(
            Snapshot snapshot, VocabularyRelease vocabulary, int concept) {
        var entries = new ArrayList<Entry>();
        for (var set : snapshot.mappingSets()) {
            directions(snapshot, set, vocabulary.content().vocabulary().key())
                    .forEach(direction -> add(entries, snapshot, set, direction, concept));
        }
        return entries;
    }

    /// A mapping set of a vocabulary to itself is read both ways.
    private static List<Direction> directions(
            Snapshot snapshot, MappingSetRelease set, VocabularyKey from) {
        var subject = set.content().subject();
        var object = set.content().object();
        if (!subject.equals(from) && !object.equals(from)) {
            return List.of();
        }
        var ends = ends(snapshot, subject, object);
        if (ends.isEmpty()) {
            return List.of();
        }
        var link = set.content().link(ends.get(0).content(), ends.get(1).content());
        var directions = new ArrayList<Direction>(2);
        if (subject.equals(from)) {
            directions.add(link.forward());
        }
        if (object.equals(from)) {
            directions.add(link.inverted());
        }
        return directions;
    }

    private static List<VocabularyRelease> ends(
            Snapshot snapshot, VocabularyKey subject, VocabularyKey object) {
        Optional<VocabularyRelease> from = snapshot.vocabulary(subject);
        Optional<VocabularyRelease> to = snapshot.vocabulary(object);
        return from.isPresent() && to.isPresent() ? List.of(from.get(), to.get()) : List.of();
    }

    private static void add(
            List<Entry> entries,
            Snapshot snapshot,
            MappingSetRelease set,
            Direction direction,
            int concept) {
        var day = (int) snapshot.at().toEpochDay();
        for (var entry = direction.first(concept); entry < direction.end(concept); entry++) {
            if (set.content().holds(direction.row(entry), day)) {
                entries.add(new Entry(set, direction, entry));
            }
        }
    }
}

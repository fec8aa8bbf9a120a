package dk.ffb.mapping.report;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.mapping.check.Conflicts;
import dk.ffb.mapping.check.PathClaims;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes reports of what holds on one day in one edition.
///
/// @param language of the labels
public record MappingReports(Snapshot snapshot, String language) {

    /// How much of its subject vocabulary a mapping set covers; empty where there is no such set.
    public Optional<Coverage> coverage(MappingSetKey key) {
        return set(key).flatMap(set ->
                both(
                        set,
                        (subject, object) ->
                                Coverage.of(
                                        set.content(), subject, object, snapshot.at(), language)));
    }

    /// The conflicts among a set's rows, and between them and what other sets say together; empty
    /// where there is no such set.
    public Optional<ConflictReport> conflicts(MappingSetKey key) {
        return set(key).flatMap(
                        set -> both(set, (subject, object) -> conflicts(set, subject, object)));
    }

    private ConflictReport conflicts(
            CompiledMappingSet set, CompiledVocabulary subject, CompiledVocabulary object) {
        var paths = paths();
        var conflicts =
                new Conflicts(subject, object, paths.same(set.object()))
                        .in(onTheDay(set), paths.between(set.subject(), set.object()));
        return new ConflictReport(set.key(), snapshot.at(), conflicts, labels(conflicts));
    }

    /// What comes back of every code that is translated into another vocabulary and home again;
    /// empty where one of them is not there.
    public Optional<RoundTrip> roundTrip(VocabularyKey from, VocabularyKey over) {
        return vocabulary(over)
                .flatMap(_ -> vocabulary(from))
                .map(home ->
                        RoundTrip.of(
                                snapshot.translator(),
                                home,
                                over,
                                paths().same(from),
                                snapshot.at(),
                                language));
    }

    private PathClaims paths() {
        return new PathClaims(
                snapshot.mappingSets().stream().map(MappingSetRelease::content).toList(),
                snapshot.at());
    }

    private MappingSet onTheDay(CompiledMappingSet set) {
        var content = set.content();
        return content.withMappings(
                content.mappings().stream()
                        .filter(row -> row.validity().holds(snapshot.at()))
                        .toList());
    }

    private Map<Code, String> labels(List<Conflict> conflicts) {
        var labels = new HashMap<Code, String>();
        for (var conflict : conflicts) {
            for (var claim : conflict.claims()) {
                addLabel(claim.from(), labels);
                claim.target().ifPresent(code -> addLabel(code, labels));
            }
        }
        return labels;
    }

    private void addLabel(Code code, Map<Code, String> labels) {
        vocabulary(code.vocabulary())
                .ifPresent(v -> labels.put(code, Labelled.of(v, code.value(), language).label()));
    }

    private Optional<CompiledMappingSet> set(MappingSetKey key) {
        return snapshot.mappingSet(key).map(MappingSetRelease::content);
    }

    private Optional<CompiledVocabulary> vocabulary(VocabularyKey key) {
        return snapshot.vocabulary(key).map(VocabularyRelease::content);
    }

    private interface Report<T> {
        T of(CompiledVocabulary subject, CompiledVocabulary object);
    }

    private <T> Optional<T> both(CompiledMappingSet set, Report<T> report) {
        return vocabulary(set.subject())
                .flatMap(subject ->
                        vocabulary(set.object()).map(object -> report.of(subject, object)));
    }
}

package dk.ffb.service.exchange;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.exchange.ImportRequest.Mode;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.Publication;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.release.ReleasePublisher;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/// Publishes a file of any supported format: it is read, checked, joined to what is published
/// already, and published as one edition; or nothing is changed.
public final class Importer {

    /// Valid time is Danish law's.
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final int TRIES = 3;
    private static final int STEPS = 3;

    private final LiveEdition live;
    private final ReleasePublisher publisher;
    private final Clock clock;

    public Importer(ReferenceData data, Clock clock) {
        live = data.live();
        publisher = data.publisher();
        this.clock = clock;
    }

    public ImportOutcome importFile(ImportRequest request, Progress progress) {
        var name = request.file().name();
        progress.at("Læser " + name + " / Reading " + name, 0, STEPS);
        publisher.catchUp();
        var files = new FileReading(request, live.get());
        return switch (files.read()) {
            case FileReading.Miscalled(var danish, var english) ->
                    new ImportOutcome.Miscalled(danish, english);
            case FileReading.Faulty(var findings) -> new ImportOutcome.Rejected(findings);
            case FileReading.OfVocabulary(var file) ->
                    publish(
                            request,
                            progress,
                            edition ->
                                    new VocabularyImport(request, edition, today(), file.warnings())
                                            .prepare(file));
            case FileReading.OfMappingSet(var file) ->
                    publish(
                            request,
                            progress,
                            edition ->
                                    new MappingSetImport(request, edition, today(), file.warnings())
                                            .prepare(file));
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DENMARK);
    }

    /// What a release carries over depends on the edition that it follows. Where another one comes
    /// in between, it is prepared afresh.
    private ImportOutcome publish(
            ImportRequest request, Progress progress, Function<Edition, Prepared> prepare) {
        for (var tried = 0; tried < TRIES; tried++) {
            publisher.catchUp();
            var edition = live.get();
            progress.at("Kontrollerer / Checking", 1, STEPS);
            var outcome =
                    switch (prepare.apply(edition)) {
                        case Prepared.Faulty(var findings) -> new ImportOutcome.Rejected(findings);
                        case Prepared.Ready ready -> publish(ready, request, edition, progress);
                    };
            if (!(outcome instanceof ImportOutcome.Conflict)) {
                return outcome;
            }
        }
        return new ImportOutcome.Conflict();
    }

    private ImportOutcome publish(
            Prepared.Ready ready, ImportRequest request, Edition edition, Progress progress) {
        if (request.mode() == Mode.DRY_RUN) {
            return publisher
                    .foresee(ready.releases())
                    .map(publication -> outcome(publication, ready.report()))
                    .orElseGet(() -> new ImportOutcome.Checked(ready.report()));
        }
        progress.at("Udgiver / Publishing", 2, STEPS);
        var why = request.note().isEmpty() ? request.file().name() : request.note();
        return outcome(
                publisher.publishUpon(edition.number(), ready.releases(), request.who(), why),
                ready.report());
    }

    private static ImportOutcome outcome(Publication publication, ImportReport report) {
        return switch (publication) {
            case Publication.Published(var number, var _, var _) ->
                    new ImportOutcome.Imported(number, report);
            case Publication.Unchanged(var releases) ->
                    new ImportOutcome.Unchanged(releases.getLast(), report);
            case Publication.VersionTaken(var taken) ->
                    new ImportOutcome.VersionTaken(taken.getLast());
            case Publication.Conflict _ -> new ImportOutcome.Conflict();
        };
    }
}

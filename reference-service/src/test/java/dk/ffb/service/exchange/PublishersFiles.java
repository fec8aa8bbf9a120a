package dk.ffb.service.exchange;

import dk.ffb.content.Source;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import java.nio.file.Path;
import java.time.Clock;

/// The files that the publisher of FFB and FSIII gives out. They are not in this repository:
/// `FFB_SHARED` says where they are.
final class PublishersFiles {

    static final String PLACE = "FFB_SHARED";

    private PublishersFiles() {}

    static Path file(String name) {
        return Path.of(System.getenv(PLACE), "kl-term", "CodeSystem-" + name + ".json");
    }

    static ImportOutcome run(ReferenceData data, Path file) {
        return new Importer(data, Clock.systemUTC())
                .importFile(ImportRequest.of(Source.of(file), "test"), Progress.SILENT);
    }
}

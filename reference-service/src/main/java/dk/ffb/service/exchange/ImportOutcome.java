package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Publication.Taken;
import java.util.List;

/// What came of an import. But for [Imported], nothing has changed.
public sealed interface ImportOutcome {

    /// It is published.
    ///
    /// @param edition the number of the edition that it is new in
    record Imported(int edition, ImportReport report) implements ImportOutcome {}

    /// It could be published; this was a dry run.
    record Checked(ImportReport report) implements ImportOutcome {}

    /// It was published before.
    ///
    /// @param release as which
    record Unchanged(Release release, ImportReport report) implements ImportOutcome {}

    /// The label stands for other content.
    record VersionTaken(Taken taken) implements ImportOutcome {}

    /// The file is wrong.
    ///
    /// @param findings every fault
    record Rejected(List<Finding> findings) implements ImportOutcome {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }

    /// The call is wrong: something has to be said that the file can't say.
    record Miscalled(String danish, String english) implements ImportOutcome {}

    /// Others published again and again in between; it may be tried once more.
    record Conflict() implements ImportOutcome {}
}

package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.service.release.NewRelease;
import java.util.List;

/// A file on its way to publication.
sealed interface Prepared {

    /// It can be published as it is.
    ///
    /// @param releases published together; the one that the file is about comes last
    record Ready(List<NewRelease> releases, ImportReport report) implements Prepared {}

    /// It can't, because together with what is published already it breaks a rule.
    record Faulty(List<Finding> findings) implements Prepared {}
}

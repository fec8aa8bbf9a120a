package dk.ffb.service.release;

import dk.ffb.mapping.edition.Release;
import java.util.List;

/// What came of publishing. But for the first of them, nothing has changed.
public sealed interface Publication {

    /// There is a new edition.
    ///
    /// @param releases what is new in it
    /// @param unchanged what was to be published and was there already
    record Published(int edition, List<Release> releases, List<Release> unchanged)
            implements Publication {
        public Published {
            releases = List.copyOf(releases);
            unchanged = List.copyOf(unchanged);
        }
    }

    /// All of it was there already, under the same labels.
    record Unchanged(List<Release> releases) implements Publication {
        public Unchanged {
            releases = List.copyOf(releases);
        }
    }

    /// Labels are taken by other content. A release never changes.
    record VersionTaken(List<Taken> taken) implements Publication {
        public VersionTaken {
            taken = List.copyOf(taken);
        }
    }

    /// Others published again and again in between; it may be tried once more.
    record Conflict(int edition) implements Publication {}

    /// A label that is taken.
    ///
    /// @param release what it stands for
    /// @param difference from that release to what was to be published
    record Taken(Release release, Difference difference) {}
}

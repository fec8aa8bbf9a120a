package dk.ffb.service.draft.office;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.store.Store;
import dk.ffb.service.store.StoredRelease;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who made the releases of a vocabulary or mapping set, and why: the drafts that they were
/// published from, and the log of those that were not.
///
/// Found in the store each time it is asked for: it is asked for seldom, and would grow without end
/// in memory.
public final class Authorship {

    private final DraftDesk desk;
    private final Store store;

    public Authorship(DraftDesk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /// One edit that a release was made of.
    public record Contribution(String who, Instant at, String edit, String why) {}

    /// What is known of one release.
    ///
    /// @param by who published it; absent where nobody wrote it down
    /// @param draft that it was published from; absent where it was imported
    public record OfRelease(Optional<String> by, Optional<Draft> draft) {

        /// The edits that touched an item.
        public List<Contribution> edits(ItemKey item) {
            return draft.stream()
                    .flatMap(it -> it.changes().stream())
                    .filter(change ->
                            change.alterations().stream().anyMatch(it -> it.key().equals(item)))
                    .map(change ->
                            new Contribution(
                                    change.who().name(), change.at(), change.kind(), change.why()))
                    .toList();
        }
    }

    /// What is known of releases, by their labels.
    public Map<String, OfRelease> of(List<Release> releases) {
        var known = new HashMap<String, OfRelease>();
        if (releases.isEmpty()) {
            return known;
        }
        var drafts = drafts(releases.getFirst());
        var publishers = publishers();
        for (var release : releases) {
            known.put(
                    release.version(),
                    new OfRelease(
                            Optional.ofNullable(publishers.get(release)),
                            Optional.ofNullable(drafts.get(release.version()))));
        }
        return known;
    }

    private Map<Release, String> publishers() {
        var releases =
                store.registry().releases().stream()
                        .collect(Collectors.toMap(StoredRelease::graph, StoredRelease::release));
        var publishers = new HashMap<Release, String>();
        for (var entry : store.log()) {
            entry.made().stream()
                    .map(releases::get)
                    .filter(Objects::nonNull)
                    .forEach(release -> publishers.put(release, entry.act().who()));
        }
        return publishers;
    }

    private Map<String, Draft> drafts(Release any) {
        return desk.all().stream()
                .filter(it -> it.subject() == any.subject() && it.key().equals(any.key()))
                .filter(it -> it.published() != null)
                .flatMap(it -> desk.find(it.id()).stream())
                .map(KeptDraft::draft)
                .collect(
                        Collectors.toMap(
                                it -> String.valueOf(it.published()),
                                it -> it,
                                (first, _) -> first));
    }
}

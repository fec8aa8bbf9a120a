package dk.ffb.service.draft.office;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.service.draft.Base;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.PublishedBases;
import dk.ffb.service.draft.compare.FileChanges;
import dk.ffb.service.draft.compare.FileComparison;
import dk.ffb.service.draft.compare.FileSaid;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.Conflict;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Rebasing;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.draft.keep.Drafts;
import dk.ffb.service.release.LiveEdition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Where editors work on drafts.
public final class DraftDesk {

    private final Drafts drafts;
    private final LiveEdition live;
    private final Clock clock;

    public DraftDesk(Drafts drafts, LiveEdition live, Clock clock) {
        this.drafts = drafts;
        this.live = live;
        this.clock = clock;
    }

    public List<DraftSummary> all() {
        return drafts.all();
    }

    public Optional<KeptDraft> find(String id) {
        return drafts.find(id);
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Begins a draft from the latest release. Drafts are numbered, so that people can speak of
    /// them.
    ///
    /// @param key of a vocabulary or mapping set that has been published
    public Draft create(Subject subject, String key, String title, Author who) {
        return create(key, id -> begin(id, subject, key, title, who));
    }

    /// Begins a draft of something that was never published.
    ///
    /// @throws DraftRefusal where its key or an identifier is in use
    public Draft create(FirstDraft first, String title, Author who) {
        first.requireFree(live.get());
        var described = List.of(new WantedEdit(first.description(), ""));
        return create(
                first.key(),
                id ->
                        edit(
                                Draft.begin(
                                        id,
                                        first.subject(),
                                        first.key(),
                                        first.base(),
                                        title,
                                        who,
                                        now()),
                                described,
                                who));
    }

    private Draft create(String key, Function<String, Draft> begun) {
        var before = drafts.all().stream().filter(it -> it.key().equals(key)).count();
        for (var number = before + 1; ; number++) {
            var draft = begun.apply(key + "-" + number);
            if (drafts.create(draft)) {
                return draft;
            }
        }
    }

    /// A draft as it would be begun from the latest release. It isn't kept.
    Draft begin(String id, Subject subject, String key, String title, Author who) {
        var base =
                new Base.Published(
                        PublishedBases.releases(live.get(), subject, key).getLast().version());
        return Draft.begin(id, subject, key, base, title, who, now());
    }

    /// Writes the next step upon the revision that it was decided on.
    ///
    /// @return empty where another step came in between
    public Optional<Draft> step(KeptDraft kept, UnaryOperator<Draft> step) {
        var next = step.apply(kept.draft());
        return drafts.write(kept, next) ? Optional.of(next) : Optional.empty();
    }

    /// The content of a draft: its base with its changes made.
    public Drafted drafted(Draft draft) {
        return Drafted.of(base(draft), draft.changes());
    }

    private Content base(Draft draft) {
        return content(draft, draft.base());
    }

    /// Adds changes, each to what the one before it left.
    ///
    /// @throws DraftRefusal where one of them can't be made
    public Draft edit(Draft draft, List<WantedEdit> edits, Author who) {
        var next = draft;
        for (var wanted : edits) {
            var change =
                    new DraftChange(
                            next.nextChange(),
                            wanted.edit().kind(),
                            who,
                            now(),
                            wanted.why(),
                            drafted(next).alterations(wanted.edit()));
            next = next.edit(change);
        }
        return next;
    }

    /// What a file would change in a draft.
    ///
    /// @param said the file's content; of items of which it says nothing, nothing
    /// @param reason why codes that the file lacks go out of use, where they do
    public FileChanges.Compared compare(
            Drafted drafted, FileSaid said, FileChanges.Missing missing, String reason) {
        var comparison = FileComparison.of(drafted, said, reason);
        var rows = new ArrayList<>(comparison.said());
        var lacking = comparison.missing();
        if (missing == FileChanges.Missing.REMOVE) {
            rows.addAll(lacking);
        }
        return new FileChanges.Compared(rows, lacking.size(), said.warnings());
    }

    /// What is published, as of today.
    public Snapshot published() {
        return live.get().at(LocalDate.now(clock.withZone(Review.DENMARK)));
    }

    /// Takes a change away, unless later ones stand on it.
    ///
    /// @throws DraftRefusal where some do
    public Draft undo(Draft draft, int number, Author who, String why) {
        var next = draft.undo(number, who, now(), why);
        var before = drafted(draft).conflicts();
        var standing =
                drafted(next).conflicts().stream()
                        .filter(conflict -> !before.contains(conflict))
                        .map(Conflict::change)
                        .distinct()
                        .map(String::valueOf)
                        .toList();
        if (!standing.isEmpty()) {
            throw DraftRefusal.state(
                    "Ændring %d kan ikke fortrydes, før de ændringer, der bygger på den, er det: %s."
                            .formatted(number, String.join(", ", standing)),
                    "Change %d can't be undone before those that build on it are: %s."
                            .formatted(number, String.join(", ", standing)));
        }
        return next;
    }

    /// The label of the latest release of what a draft is about; empty where there is none yet.
    public Optional<String> latest(Draft draft) {
        return PublishedBases.latest(live.get(), draft);
    }

    /// Takes a draft to the latest release, and decides conflicts.
    ///
    /// @throws DraftRefusal where there is nothing to do, or something is decided that is no
    ///   conflict
    public Draft rebase(
            Draft draft, List<Conflict.Resolution> resolutions, Author who, String why) {
        var onto = latest(draft).<Base>map(Base.Published::new).orElse(draft.base());
        if (onto.equals(draft.base()) && resolutions.isEmpty()) {
            throw nowhereToGo(onto);
        }
        var rebased = Rebasing.rebased(content(draft, onto), draft.changes(), resolutions);
        return draft.rebase(onto, rebased, who, now(), why);
    }

    private static DraftRefusal nowhereToGo(Base base) {
        return switch (base) {
            case Base.Published(var version) ->
                    DraftRefusal.state(
                            "Kladden bygger allerede på den seneste udgivelse, %s."
                                    .formatted(version),
                            "The draft is made from the latest release, %s, already."
                                    .formatted(version));
            case Base.Nothing _ ->
                    DraftRefusal.state(
                            "Der er ingen udgivelse at flytte kladden til.",
                            "There is no release to take the draft to.");
        };
    }

    private Content content(Draft draft, Base base) {
        return switch (base) {
            case Base.Published(var version) -> PublishedBases.content(live.get(), draft, version);
            case Base.Nothing(var content) -> content;
        };
    }
}

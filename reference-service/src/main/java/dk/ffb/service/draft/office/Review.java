package dk.ffb.service.draft.office;

import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.check.Check;
import dk.ffb.service.draft.check.DraftChecks;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.vocabulary.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What lets a draft go on: it is checked before others look at it, and again before it is out.
public final class Review {

    /// A release holds from midnight there.
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final DraftDesk desk;
    private final LiveEdition live;
    private final Clock clock;

    public Review(DraftDesk desk, LiveEdition live, Clock clock) {
        this.desk = desk;
        this.live = live;
        this.clock = clock;
    }

    /// A draft has faults that stop it.
    public static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<Check> checks;

        Faulty(List<Check> checks) {
            super("the draft has faults", null, false, false);
            this.checks = List.copyOf(checks);
        }

        public List<Check> checks() {
            return checks;
        }
    }

    /// Everything that is wrong with a draft now.
    public List<Check> checks(Draft draft) {
        return DraftChecks.of(draft, desk.drafted(draft), today());
    }

    /// What is wrong with some items of a draft, told while somebody waits.
    public List<Check> checks(Draft draft, Set<ItemKey> items) {
        return DraftChecks.ofItems(draft, desk.drafted(draft), items, today());
    }

    /// What edits would leave wrong if they were made, told before they are.
    ///
    /// @throws DraftRefusal where they can't be made
    public List<Check> attempt(Draft draft, List<WantedEdit> edits, Author who) {
        var tried = desk.edit(draft, edits.stream().map(Review::named).toList(), who);
        var touched =
                tried.changes().stream()
                        .skip(draft.changes().size())
                        .flatMap(it -> it.alterations().stream())
                        .map(Alteration::key)
                        .collect(Collectors.toSet());
        return DraftChecks.ofEdits(
                tried, desk.drafted(draft), desk.drafted(tried), touched, today());
    }

    /// A new concept that has no name yet is called by its code meanwhile: the code comes first in
    /// a form.
    private static WantedEdit named(WantedEdit wanted) {
        if (wanted.edit() instanceof Edit.AddConcept(var code, var parts)
                && !parts.has(Part.LABELS)) {
            var named = parts.with(Parts.of(Part.LABELS, Texts.danish(code)));
            return new WantedEdit(new Edit.AddConcept(code, named), wanted.why());
        }
        return wanted;
    }

    Snapshot today() {
        return live.get().at(LocalDate.now(clock.withZone(DENMARK)));
    }

    /// Asks for approval.
    ///
    /// @throws Faulty where the draft has errors
    public Draft submit(Draft draft, Author who, String note) {
        var submitted = draft.submit(who, desk.now(), note);
        requireSound(draft);
        return submitted;
    }

    void requireSound(Draft draft) {
        requireSound(checks(draft));
    }

    private static void requireSound(List<Check> checks) {
        var errors = checks.stream().filter(Check::stops).toList();
        if (!errors.isEmpty()) {
            throw new Faulty(errors);
        }
    }

    /// Says that the draft may be published.
    ///
    /// @param note never empty where there are warnings
    /// @throws Faulty where the draft has errors, or warnings of which nothing is said
    public Draft approve(Draft draft, Author who, String note) {
        var approved = draft.approve(who, desk.now(), note);
        var checks = checks(draft);
        requireSound(checks);
        var warnings = checks.stream().filter(Check::needsWord).toList();
        if (note.isBlank() && !warnings.isEmpty()) {
            throw new Faulty(warnings);
        }
        return approved;
    }

    /// Gives the draft back, with reasons.
    public Draft giveBack(Draft draft, Author who, String reasons) {
        return draft.giveBack(who, desk.now(), reasons);
    }

    /// Ends the draft unpublished.
    public Draft discard(Draft draft, Author who, String why) {
        return draft.discard(who, desk.now(), why);
    }
}

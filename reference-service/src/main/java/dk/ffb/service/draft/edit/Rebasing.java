package dk.ffb.service.draft.edit;

import dk.ffb.service.draft.edit.Alteration.Effect;
import dk.ffb.service.draft.edit.Conflict.Resolution;
import dk.ffb.service.draft.edit.Conflict.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes changes to another base. A conflict that is decided is written into the alteration, so
/// that it is one no more; the others stay to be decided later.
public final class Rebasing {

    private final Working working;
    private final List<Resolution> resolutions;
    private final List<Resolution> used = new ArrayList<>();

    private Rebasing(Content base, List<Resolution> resolutions) {
        working = new Working(base);
        this.resolutions = resolutions;
    }

    /// The changes as they are on a base. On the one that they were made to, they are what they
    /// were.
    ///
    /// @throws DraftRefusal where something is decided that is no conflict
    public static List<DraftChange> rebased(
            Content base, List<DraftChange> changes, List<Resolution> resolutions) {
        var rebasing = new Rebasing(base, resolutions);
        var rebased = changes.stream().map(rebasing::rebased).toList();
        resolutions.stream()
                .filter(each -> !rebasing.used.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw DraftRefusal.edit(
                            "Der er ingen konflikt i ændring %d om %s."
                                    .formatted(each.change(), each.item()),
                            "There is no conflict in change %d about %s."
                                    .formatted(each.change(), each.item()));
                });
        return rebased;
    }

    private DraftChange rebased(DraftChange change) {
        var alterations = new ArrayList<Alteration>();
        for (var alteration : change.alterations()) {
            var decided = Optional.of(alteration);
            for (var conflict : conflicts(change, alteration)) {
                decided = decided.flatMap(it -> decided(it, conflict));
            }
            decided.ifPresent(it -> {
                working.apply(change.number(), it);
                alterations.add(it);
            });
        }
        return alterations.equals(change.alterations()) ? change : change.with(alterations);
    }

    private List<Conflict> conflicts(DraftChange change, Alteration alteration) {
        return Merge.of(change.number(), alteration, working.find(alteration.key())).conflicts();
    }

    /// Empty where nothing is left of it.
    private Optional<Alteration> decided(Alteration alteration, Conflict conflict) {
        for (var resolution : resolutions) {
            if (resolution.decides(conflict)) {
                used.add(resolution);
                return conflict.part()
                        .map(part ->
                                Optional.of(part(alteration, part, conflict, resolution.take())))
                        .orElseGet(() -> whole(alteration, resolution.take()));
            }
        }
        return Optional.of(alteration);
    }

    private static Alteration part(Alteration alteration, Part part, Conflict conflict, Take take) {
        var theirs = conflict.theirs();
        var after = take == Take.MINE ? alteration.after() : alteration.after().with(part, theirs);
        return new Alteration(
                alteration.key(), Effect.CHANGED, alteration.before().with(part, theirs), after);
    }

    private Optional<Alteration> whole(Alteration alteration, Take take) {
        if (take == Take.THEIRS) {
            return Optional.empty();
        }
        var now = working.find(alteration.key());
        if (alteration.effect() == Effect.REMOVED) {
            return now.map(Alteration::removed);
        }
        var again = new Item(alteration.key(), alteration.after());
        if (now.isPresent() || !Working.isSound(again)) {
            throw DraftRefusal.edit(
                    "%s kan ikke blive, som kladden ville have det; tag det udgivne (theirs), og ret det igen."
                            .formatted(alteration.key()),
                    "%s can't become what the draft wanted; take theirs and change it again."
                            .formatted(alteration.key()));
        }
        return Optional.of(Alteration.added(again));
    }
}

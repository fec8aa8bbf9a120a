package dk.ffb.service.draft;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Edit.Patch;
import dk.ffb.service.draft.Impact.Effect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Does what the impact of a draft proposes. Concepts and collections are mended in the draft
/// itself; rows of mapping sets in a draft of theirs, which follows this one.
public final class Repairs {

    private final DraftDesk desk;
    private final DraftReports reports;

    public Repairs(DraftDesk desk, DraftReports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    /// Which of the things that are touched is to be repaired.
    ///
    /// @param where the key of the mapping set, collection or vocabulary
    /// @param code what is touched
    /// @param concept the code of the draft that touches it
    public record Wanted(Impact.What what, String where, String code, String concept) {

        boolean is(Effect effect) {
            return effect.what() == what
                    && effect.where().equals(where)
                    && effect.code().value().equals(code)
                    && effect.concept().value().equals(concept);
        }
    }

    /// The drafts that were begun to follow another one.
    public List<DraftSummary> following(Draft draft) {
        return desk.all().stream().filter(it -> it.title().equals(title(draft))).toList();
    }

    private static String title(Draft draft) {
        return "Følger af " + draft.id();
    }

    /// Makes a repair.
    ///
    /// @return the draft that it was made in; empty where another step came in between
    /// @throws DraftRefusal where nothing of the kind is proposed, or it can't be done
    public Optional<Draft> repair(KeptDraft kept, Wanted wanted, Author who) {
        var draft = kept.draft();
        var effect =
                reports.impact(draft).owners().stream()
                        .flatMap(it -> it.effects().stream())
                        .filter(wanted::is)
                        .findFirst()
                        .orElseThrow(Repairs::gone);
        var instead =
                effect.repair()
                        .filter(it -> it.codes().size() == 1)
                        .map(it -> it.codes().getFirst())
                        .orElseThrow(Repairs::gone);
        return switch (effect.what()) {
            case MAPPING -> row(draft, effect, instead, who);
            case HIERARCHY -> make(kept, moved(draft, effect, instead), who);
            case COLLECTION -> make(kept, exchanged(draft, effect, instead), who);
            case TRANSLATION -> throw gone();
        };
    }

    private static DraftRefusal gone() {
        return DraftRefusal.edit(
                "Der er ikke længere noget at rette her; hent siden igen.",
                "There is nothing to repair here any more; load the page again.");
    }

    private Optional<Draft> make(KeptDraft kept, List<Edit> edits, Author who) {
        var wanted = edits.stream().map(it -> new WantedEdit(it, "Rettet efter følger")).toList();
        return desk.step(kept, draft -> desk.edit(draft, wanted, who));
    }

    private List<Edit> moved(Draft draft, Effect effect, String instead) {
        var key = ItemKey.concept(effect.code().value());
        return List.of(
                new Edit.ChangeConcept(
                        key.name(), exchanged(draft, key, Part.BROADER, effect, instead)));
    }

    private List<Edit> exchanged(Draft draft, Effect effect, String instead) {
        var key = ItemKey.collection(effect.where());
        return List.of(
                new Edit.ChangeCollection(
                        key.name(), exchanged(draft, key, Part.MEMBERS, effect, instead)));
    }

    private Patch exchanged(Draft draft, ItemKey key, Part part, Effect effect, String instead) {
        var item = desk.drafted(draft).items().apply(key).orElseThrow(Repairs::gone);
        var codes = new LinkedHashSet<String>();
        item.parts()
                .list(part)
                .forEach(it -> codes.add(it.equals(effect.concept().value()) ? instead : it));
        return Patch.of(part, new ArrayList<>(codes));
    }

    private Optional<Draft> row(Draft draft, Effect effect, String instead, Author who) {
        var follower =
                following(draft).stream()
                        .filter(it -> it.key().equals(effect.where()) && it.state().isEditable())
                        .map(DraftSummary::id)
                        .findFirst()
                        .orElseGet(() ->
                                desk.create(Subject.MAPPING_SET, effect.where(), title(draft), who)
                                        .id());
        var kept = desk.find(follower).orElseThrow(Repairs::gone);
        return make(kept, rows(kept.draft(), effect, instead), who);
    }

    private List<Edit> rows(Draft follower, Effect effect, String instead) {
        var drafted = desk.drafted(follower);
        var items = drafted.items();
        var concept = effect.concept().value();
        var edits =
                drafted.keys(ItemKey.Sort.MAPPING).stream()
                        .filter(it -> isAbout(it, effect.code().value(), concept))
                        .flatMap(it -> items.apply(it).stream())
                        .flatMap(it -> exchanged(it, concept, instead, relation(effect), items))
                        .toList();
        if (edits.isEmpty()) {
            throw gone();
        }
        return edits;
    }

    private static @Nullable Relation relation(Effect effect) {
        return effect.repair().flatMap(Impact.Repair::relation).orElse(null);
    }

    private static boolean isAbout(ItemKey row, String code, String concept) {
        return (code.equals(row.source()) && concept.equals(row.target()))
                || (concept.equals(row.source()) && code.equals(row.target()));
    }

    /// Where there is a row about the other code already, it says what is to be said.
    private static Stream<Edit> exchanged(
            Item row,
            String concept,
            String instead,
            @Nullable Relation relation,
            Function<ItemKey, Optional<Item>> items) {
        var isTarget = concept.equals(row.key().target());
        var pair =
                isTarget
                        ? ItemKey.mapping(row.key().source(), instead)
                        : ItemKey.mapping(instead, row.key().target());
        var gone = new Edit.RemoveMapping(row.key());
        if (items.apply(pair).isPresent()) {
            return Stream.of(gone);
        }
        var parts =
                row.parts()
                        .with(isTarget ? Part.TARGET_LABEL : Part.SOURCE_LABEL, Optional.empty());
        return Stream.of(
                gone,
                new Edit.AddMapping(
                        pair,
                        relation == null
                                ? parts
                                : parts.with(Parts.of(Part.RELATION, relation.text()))));
    }
}

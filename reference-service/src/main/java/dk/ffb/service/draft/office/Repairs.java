package dk.ffb.service.draft.office;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.service.draft.impact.Impact.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
        return desk.step(kept, draft -> edited(draft, edits, who));
    }

    private Draft edited(Draft draft, List<Edit> edits, Author who) {
        var wanted = edits.stream().map(it -> new WantedEdit(it, "Rettet efter følger")).toList();
        return desk.edit(draft, wanted, who);
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
        var kept =
                following(draft).stream()
                        .filter(it -> it.key().equals(effect.where()) && it.state().isEditable())
                        .findFirst()
                        .flatMap(it -> desk.find(it.id()))
                        .orElseGet(() -> begun(draft, effect, instead, who));
        return make(kept, rows(kept.draft(), effect, instead), who);
    }

    /// A draft for the repair, which is tried before it is kept: one that is refused leaves no
    /// empty draft behind.
    private KeptDraft begun(Draft draft, Effect effect, String instead, Author who) {
        var set = effect.where();
        var tried = desk.begin("", Subject.MAPPING_SET, set, title(draft), who);
        edited(tried, rows(tried, effect, instead), who);
        var begun = desk.create(Subject.MAPPING_SET, set, title(draft), who);
        return desk.find(begun.id()).orElseThrow(Repairs::gone);
    }

    /// The last of several rows about a pair goes first: the others keep their numbers.
    private List<Edit> rows(Draft follower, Effect effect, String instead) {
        var drafted = desk.drafted(follower);
        var items = drafted.items();
        var keys = drafted.keys(ItemKey.Sort.MAPPING);
        Function<ItemKey, Stream<Item>> beside =
                pair ->
                        keys.stream()
                                .filter(pair::isBeside)
                                .flatMap(it -> items.apply(it).stream());
        var edits =
                keys.stream()
                        .filter(it -> isAbout(it, effect))
                        .sorted(Comparator.comparingInt(ItemKey::nth).reversed())
                        .flatMap(it -> items.apply(it).stream())
                        .flatMap(it -> exchanged(it, effect, instead, beside))
                        .toList();
        if (edits.isEmpty()) {
            throw gone();
        }
        return edits;
    }

    private static boolean isAbout(ItemKey row, Effect effect) {
        var code = effect.code().value();
        var concept = effect.concept().value();
        return (code.equals(row.source()) && concept.equals(row.target()))
                || (concept.equals(row.source()) && code.equals(row.target()));
    }

    /// Where a row for the same days is about the other code already, it says what is to be said.
    private static Stream<Edit> exchanged(
            Item row, Effect effect, String instead, Function<ItemKey, Stream<Item>> beside) {
        var isTarget = effect.concept().value().equals(row.key().target());
        var pair =
                isTarget
                        ? ItemKey.mapping(row.key().source(), instead)
                        : ItemKey.mapping(instead, row.key().target());
        var days = row.mapping().validity();
        var gone = new Edit.RemoveMapping(row.key());
        if (beside.apply(pair).anyMatch(it -> it.mapping().validity().meets(days))) {
            return Stream.of(gone);
        }
        var label = isTarget ? Part.TARGET_LABEL : Part.SOURCE_LABEL;
        return relation(row, effect, isTarget)
                .map(it ->
                        row.parts()
                                .with(label, Optional.empty())
                                .with(Parts.of(Part.RELATION, it.text())))
                .stream()
                .flatMap(parts -> Stream.of(gone, new Edit.AddMapping(pair, parts)));
    }

    /// Of several rows about a pair, each claims what it entails itself.
    private static Optional<Relation> relation(Item row, Effect effect, boolean isTarget) {
        var relation = row.mapping().relation();
        return effect.repair()
                .flatMap(it ->
                        switch (it.way()) {
                            case FOLLOW_SUCCESSOR -> Optional.of(relation);
                            case WIDEN_TO_PARENT -> Impact.Repair.widened(relation, isTarget);
                        });
    }
}

package dk.ffb.service.draft.edit;

import dk.ffb.content.Nearest;
import dk.ffb.service.draft.edit.Edit.Patch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns what an editor wants into what it does to the content, item by item.
final class Editing {

    private static final Set<Part> OF_VOCABULARIES =
            EnumSet.of(Part.PUBLISHER, Part.IDENTIFIERS, Part.SOURCE);

    private final Content published;
    private final Working working;
    private final LinkedHashMap<ItemKey, Optional<Item>> before = new LinkedHashMap<>();

    private Editing(Drafted drafted) {
        published = drafted.base();
        working = new Working(drafted.content());
    }

    static List<Alteration> of(Drafted drafted, Edit edit) {
        var editing = new Editing(drafted);
        editing.make(edit);
        var alterations = editing.alterations();
        if (alterations.isEmpty()) {
            throw DraftRefusal.edit(
                    "Det er sådan i forvejen; ændringen ændrer intet.",
                    "It is so already; the edit changes nothing.");
        }
        return alterations;
    }

    private void make(Edit edit) {
        requireSort(edit);
        switch (edit) {
            case Edit.AddConcept(var code, var parts) -> new ConceptEdits(this).add(code, parts);
            case Edit.ChangeConcept(var code, var patch) ->
                    new ConceptEdits(this).change(code, patch);
            case Edit.MoveConcept(var code, var broader) ->
                    new ConceptEdits(this).change(code, Patch.of(Part.BROADER, broader));
            case Edit.DeprecateConcept deprecate -> new ConceptEdits(this).deprecate(deprecate);
            case Edit.RemoveConcept(var code) -> new ConceptEdits(this).remove(code);
            case Edit.MergeConcepts(var codes, var into) ->
                    new ConceptEdits(this).merge(codes, into);
            case Edit.SplitConcept(var code, var into) -> new ConceptEdits(this).split(code, into);
            case Edit.AddCollection(var key, var parts) -> newCollection(key, parts);
            case Edit.ChangeCollection(var key, var patch) -> collection(key, patch);
            case Edit.RemoveCollection(var key) -> remove(require(ItemKey.collection(key)));
            case Edit.Describe(var patch) -> describe(patch);
            case Edit.AddMapping(var pair, var parts) -> new MappingEdits(this).add(pair, parts);
            case Edit.ChangeMapping(var row, var patch) ->
                    change(new MappingEdits(this).row(row), patch);
            case Edit.RemoveMapping(var row) -> remove(new MappingEdits(this).row(row));
            case Edit.ImportFile(var accepted) -> take(accepted);
        }
    }

    private void requireSort(Edit edit) {
        var ofMappings =
                edit instanceof Edit.AddMapping
                        || edit instanceof Edit.ChangeMapping
                        || edit instanceof Edit.RemoveMapping;
        var ofEither = edit instanceof Edit.Describe || edit instanceof Edit.ImportFile;
        if (!ofEither && ofMappings != working.base() instanceof Content.OfMappingSet) {
            throw DraftRefusal.edit(
                    "'%s' kan ikke bruges i en kladde af %s."
                            .formatted(edit.kind(), ofMappings ? "et vokabular" : "et mappingsæt"),
                    "'%s' can't be used in a draft of a %s."
                            .formatted(edit.kind(), ofMappings ? "vocabulary" : "mapping set"));
        }
    }

    private void describe(Patch patch) {
        var unknown = EnumSet.copyOf(OF_VOCABULARIES);
        unknown.retainAll(patch.parts());
        if (working.base() instanceof Content.OfMappingSet && !unknown.isEmpty()) {
            var names = unknown.stream().map(Part::text).collect(Collectors.joining(", "));
            throw DraftRefusal.edit(
                    "Kun et vokabular har %s.".formatted(names),
                    "Only a vocabulary has %s.".formatted(names));
        }
        change(require(ItemKey.DESCRIPTION), patch);
    }

    private void newCollection(String key, Parts parts) {
        if (working.has(ItemKey.collection(key))) {
            throw DraftRefusal.edit(
                    "Kladden har allerede sortimentet '%s'. Vælg en anden nøgle, eller ret det, der er."
                            .formatted(key),
                    "The draft already has the collection '%s'. Choose another key, or change that one."
                            .formatted(key));
        }
        requireCodes(parts.list(Part.MEMBERS));
        put(new Item(ItemKey.collection(key), parts));
    }

    private void collection(String key, Patch patch) {
        var item = working.find(ItemKey.collection(key));
        requireCodes(patch.set().list(Part.MEMBERS));
        change(item.orElseGet(() -> new Item(ItemKey.collection(key), Parts.NONE)), patch);
    }

    /// All are taken before their links are looked at, since one may point at another.
    private void take(List<Alteration> accepted) {
        accepted.forEach(this::take);
        for (var alteration : accepted) {
            requireCodes(alteration.after().list(Part.BROADER));
            requireCodes(alteration.after().list(Part.REPLACED_BY));
            requireCodes(alteration.after().list(Part.MEMBERS));
        }
    }

    private void take(Alteration alteration) {
        before.putIfAbsent(alteration.key(), working.find(alteration.key()));
        working.apply(0, alteration);
    }

    Working working() {
        return working;
    }

    void change(Item item, Patch patch) {
        put(item.with(patch.on(item.parts())));
    }

    /// Puts an item where another, or none, was.
    void put(Item item) {
        var key = item.key();
        if (!Working.isSound(item)) {
            throw DraftRefusal.edit(
                    "%s: delene passer ikke sammen (en gyldighed slutter, efter at den er begyndt; kun relationen 'none' er uden mål)."
                            .formatted(key),
                    "%s: the parts don't go together (a validity ends after it has begun; only the relation 'none' has no target)."
                            .formatted(key));
        }
        before.putIfAbsent(key, working.find(key));
        working.put(item);
    }

    void remove(Item item) {
        before.putIfAbsent(item.key(), Optional.of(item));
        working.remove(item.key());
    }

    Item require(ItemKey key) {
        return working.find(key).orElseThrow(() -> unknown(key));
    }

    DraftRefusal unknown(ItemKey key) {
        var names = working.keys(key.sort()).map(ItemKey::name).distinct().toList();
        var near = names.contains(key.name()) ? Optional.empty() : Nearest.to(key.name(), names);
        return DraftRefusal.edit(
                "Kladden har ikke '%s'.".formatted(key)
                        + near.map(it -> " Mente du '" + it + "'?").orElse(""),
                "The draft has no '%s'.".formatted(key)
                        + near.map(it -> " Did you mean '" + it + "'?").orElse(""));
    }

    void requireCodes(List<String> codes) {
        codes.forEach(code -> {
            if (!working.has(ItemKey.concept(code))) {
                throw unknown(ItemKey.concept(code));
            }
        });
    }

    private List<Alteration> alterations() {
        var alterations = new ArrayList<Alteration>();
        before.forEach((key, was) ->
                Alteration.between(was, working.find(key)).ifPresent(alterations::add));
        return alterations;
    }

    /// Whether a code is in the release that the draft is made from.
    boolean isPublished(String code) {
        return published instanceof Content.OfVocabulary(var content)
                && content.concepts().stream().anyMatch(it -> it.code().equals(code));
    }
}

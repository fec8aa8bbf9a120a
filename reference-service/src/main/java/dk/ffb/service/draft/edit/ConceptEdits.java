package dk.ffb.service.draft.edit;

import dk.ffb.service.draft.edit.Edit.Patch;
import dk.ffb.service.draft.edit.ItemKey.Sort;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// Edits of concepts.
final class ConceptEdits {

    /// What a concept is where nothing else is said.
    private static final Parts LIKE_ANY = Item.of(new ConceptBuilder("x").build()).parts();

    private final Editing editing;
    private final Working working;

    ConceptEdits(Editing editing) {
        this.editing = editing;
        working = editing.working();
    }

    void add(String code, Parts parts) {
        var item = new Item(ItemKey.concept(code), LIKE_ANY.with(parts));
        if (working.has(item.key())) {
            throw DraftRefusal.edit(
                    "Koden '%s' er der allerede.".formatted(code),
                    "The code '%s' is there already.".formatted(code));
        }
        if (!parts.has(Part.LABELS)) {
            throw DraftRefusal.edit(
                    "'%s' mangler et navn (labels).".formatted(code),
                    "'%s' lacks a label (labels).".formatted(code));
        }
        requireLinks(parts);
        editing.put(item);
    }

    private void requireLinks(Parts parts) {
        editing.requireCodes(parts.list(Part.BROADER));
        editing.requireCodes(parts.list(Part.REPLACED_BY));
    }

    void change(String code, Patch patch) {
        requireLinks(patch.set());
        if (patch.clear().contains(Part.LABELS)) {
            throw DraftRefusal.edit(
                    "Et begreb har altid et navn (labels).", "A concept always has a label.");
        }
        editing.change(concept(code), patch);
    }

    private Item concept(String code) {
        return editing.require(ItemKey.concept(code));
    }

    void deprecate(Edit.DeprecateConcept edit) {
        editing.requireCodes(edit.successors());
        if (edit.successors().contains(edit.code())) {
            throw DraftRefusal.edit(
                    "'%s' kan ikke afløse sig selv.".formatted(edit.code()),
                    "'%s' can't succeed itself.".formatted(edit.code()));
        }
        if (edit.successors().isEmpty() && edit.reason().isBlank()) {
            throw DraftRefusal.edit(
                    "En kode udgår med en afløser (successors) eller en grund (reason).",
                    "A code is deprecated with a successor (successors) or a reason.");
        }
        var item = concept(edit.code());
        var parts = item.parts().with(deprecated(edit.successors()));
        if (!edit.reason().isBlank()) {
            var notes = parts.texts(Part.SCOPE_NOTES).with(Texts.DANISH, List.of(edit.reason()));
            parts = parts.with(Parts.of(Part.SCOPE_NOTES, notes));
        }
        if (edit.validTo() != null) {
            parts = parts.with(Parts.of(Part.VALID_TO, edit.validTo()));
        }
        editing.put(item.with(parts));
    }

    private static Parts deprecated(List<String> successors) {
        return new Parts.Gathering()
                .put(Part.STATUS, Status.DEPRECATED.text())
                .put(Part.REPLACED_BY, List.copyOf(successors))
                .parts();
    }

    void remove(String code) {
        var item = concept(code);
        if (editing.isPublished(code)) {
            throw DraftRefusal.edit(
                    "Koden '%s' er udgivet og slettes aldrig; den kan udgå (deprecate-concept)."
                            .formatted(code),
                    "The code '%s' is published and never deleted; it can be deprecated."
                            .formatted(code));
        }
        editing.remove(item);
    }

    void merge(List<String> codes, String into) {
        var others = new LinkedHashSet<>(codes);
        others.remove(into);
        editing.requireCodes(List.copyOf(others));
        concept(into);
        for (var code : others) {
            takeNames(code, into);
            relink(code, into);
            deprecate(new Edit.DeprecateConcept(code, List.of(into), "", null));
            replaceInCollections(code, List.of(into));
        }
    }

    /// What the one was called, the other is called too, unless it is called so already.
    private void takeNames(String code, String into) {
        var target = concept(into).parts();
        var source = concept(code).parts();
        var names = new LinkedHashMap<String, List<String>>();
        source.texts(Part.LABELS)
                .with(source.texts(Part.ALT_LABELS))
                .byLanguage()
                .forEach((language, texts) ->
                        names.put(
                                language,
                                texts.stream()
                                        .filter(it -> !isName(target, language, it))
                                        .toList()));
        var all = target.texts(Part.ALT_LABELS).with(new Texts(names));
        editing.change(concept(into), Patch.of(Part.ALT_LABELS, all));
    }

    private static boolean isName(Parts parts, String language, String text) {
        return parts.texts(Part.LABELS).in(language).contains(text)
                || parts.texts(Part.HIDDEN_LABELS).in(language).contains(text);
    }

    /// What was below the one comes below the other; where that is the other itself, it comes below
    /// what the one was below.
    private void relink(String code, String into) {
        var above = concept(code).parts().list(Part.BROADER);
        var children = working.concepts().filter(it -> it.broader().contains(code)).toList();
        for (var child : children) {
            var instead = child.code().equals(into) ? above : List.of(into);
            change(child.code(), Patch.of(Part.BROADER, replaced(child.broader(), code, instead)));
        }
    }

    private static List<String> replaced(List<String> codes, String code, List<String> by) {
        var all = new LinkedHashSet<String>();
        codes.forEach(each -> all.addAll(each.equals(code) ? by : List.of(each)));
        return new ArrayList<>(all);
    }

    private void replaceInCollections(String code, List<String> by) {
        UnaryOperator<List<String>> replace = members -> replaced(members, code, by);
        for (var key : working.keys(Sort.COLLECTION).toList()) {
            var collection = editing.require(key);
            var members = collection.parts().list(Part.MEMBERS);
            if (members.contains(code)) {
                editing.change(collection, Patch.of(Part.MEMBERS, replace.apply(members)));
            }
        }
    }

    void split(String code, List<Edit.New> into) {
        var whole = concept(code).parts();
        for (var part : into) {
            if (!part.parts().isEmpty()) {
                var inherited =
                        new Parts.Gathering()
                                .put(Part.KIND, whole.text(Part.KIND))
                                .put(Part.BROADER, whole.list(Part.BROADER))
                                .parts();
                add(part.code(), inherited.with(part.parts()));
            }
        }
        var successors = into.stream().map(Edit.New::code).toList();
        deprecate(new Edit.DeprecateConcept(code, successors, "", null));
        replaceInCollections(code, successors);
    }
}

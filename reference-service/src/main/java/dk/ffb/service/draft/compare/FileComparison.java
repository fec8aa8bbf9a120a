package dk.ffb.service.draft.compare;

import dk.ffb.service.draft.compare.FileRow.Standing;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.ItemKey.Sort;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.edit.Working;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds a file against a draft, item by item.
///
/// What the file has no word for stays: a part of rows that no row of it has, a sort of items of
/// which it has none. An item that the draft has and the file lacks goes only where that is asked
/// for; a code that has been published then goes out of use, since it is never deleted.
public final class FileComparison {

    private final Working draft;
    private final Working file;
    private final Set<ItemKey> published = new HashSet<>();
    private final String reason;
    private final List<FileRow> rows = new ArrayList<>();

    /// @param reason why a code that the file lacks goes out of use
    private FileComparison(Drafted drafted, Content said, String reason) {
        draft = new Working(drafted.content());
        file = new Working(said);
        new Working(drafted.base()).keys(Sort.CONCEPT).forEach(published::add);
        this.reason = reason;
    }

    public static FileComparison of(Drafted drafted, FileSaid file, String reason) {
        return new FileComparison(drafted, file.content(), reason).compared(file.describes());
    }

    private FileComparison compared(boolean describes) {
        if (describes) {
            described();
        }
        for (var sort : List.of(Sort.CONCEPT, Sort.COLLECTION)) {
            file.keys(sort).forEach(key -> said(file.find(key).orElseThrow()));
        }
        for (var sort : List.of(Sort.MAPPING, Sort.DENIED)) {
            var items = file.keys(sort).map(key -> file.find(key).orElseThrow()).toList();
            var spoken = EnumSet.noneOf(Part.class);
            items.forEach(item -> spoken.addAll(item.parts().names()));
            items.forEach(item -> said(withUnspoken(item, spoken)));
        }
        return this;
    }

    private void described() {
        var was = draft.find(ItemKey.DESCRIPTION).orElseThrow();
        var said = file.find(ItemKey.DESCRIPTION).orElseThrow();
        said(was.with(was.parts().with(said.parts())));
    }

    private Item withUnspoken(Item item, Set<Part> spoken) {
        var was = draft.find(item.key());
        return was.isEmpty()
                ? item
                : item.with(was.get().parts().without(spoken).with(item.parts()));
    }

    private void said(Item item) {
        var was = draft.find(item.key());
        var alteration =
                was.map(it -> Alteration.changed(it, item.parts()))
                        .orElseGet(() -> Alteration.added(item));
        if (!alteration.isNothing()) {
            rows.add(new FileRow(item.label(), alteration, Standing.SAID));
        }
    }

    /// What the file says otherwise.
    public List<FileRow> said() {
        return List.copyOf(rows);
    }

    /// What the file lacks.
    public List<FileRow> missing() {
        var missing = new ArrayList<FileRow>();
        for (var sort : List.of(Sort.CONCEPT, Sort.COLLECTION, Sort.MAPPING, Sort.DENIED)) {
            if (file.keys(sort).findAny().isPresent()) {
                draft.keys(sort)
                        .filter(key -> !file.has(key))
                        .map(key -> draft.find(key).orElseThrow())
                        .flatMap(item -> gone(item).stream())
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private Optional<FileRow> gone(Item item) {
        var gone =
                published.contains(item.key())
                        ? outOfUse(item)
                        : Optional.of(Alteration.removed(item));
        return gone.map(alteration -> new FileRow(item.label(), alteration, Standing.MISSING));
    }

    private Optional<Alteration> outOfUse(Item item) {
        var parts = item.parts();
        if (Status.DEPRECATED.text().equals(parts.text(Part.STATUS))) {
            return Optional.empty();
        }
        var notes = parts.texts(Part.SCOPE_NOTES).with(Texts.danish(reason));
        var out = Parts.of(Part.STATUS, Status.DEPRECATED.text());
        return Optional.of(
                Alteration.changed(item, parts.with(out).with(Parts.of(Part.SCOPE_NOTES, notes))));
    }
}

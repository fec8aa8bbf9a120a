package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.page.frame.Html;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The parts of an item as people read them.
///
/// @param label what an item is called
record PartTexts(DraftWording words, Function<ItemKey, String> label) {

    static PartTexts of(DraftVisit at, Drafted drafted) {
        var items = drafted.items();
        return new PartTexts(
                new DraftWording(at.visit()),
                key -> items.apply(key).map(Item::label).orElseGet(key::name));
    }

    /// All of them below each other, for those who read and don't change.
    Html facts(Parts parts) {
        return Html.of(
                "<dl class=\"facts\">{}</dl>",
                parts.values().entrySet().stream()
                        .map(it ->
                                Html.of(
                                        "<div><dt>{}</dt><dd class=\"text\">{}</dd></div>",
                                        words.part(it.getKey()),
                                        text(it.getKey(), it.getValue())))
                        .toList());
    }

    /// Codes are told by what they are called.
    String text(Part part, Object value) {
        var isCodes = part == Part.BROADER || part == Part.REPLACED_BY || part == Part.MEMBERS;
        return isCodes && value instanceof List<?> codes
                ? codes.stream()
                        .map(it -> ItemKey.concept(it.toString()))
                        .map(label)
                        .collect(Collectors.joining("\n"))
                : words.value(part, value);
    }
}

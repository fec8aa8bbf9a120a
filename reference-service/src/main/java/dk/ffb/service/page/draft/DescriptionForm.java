package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.page.draft.Fields.About;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.vocabulary.Texts;

/// What a vocabulary or mapping set itself is called, to be changed.
final class DescriptionForm {

    private DescriptionForm() {}

    static Page page(DraftVisit at) {
        var drafted = at.drafted();
        var parts = drafted.items().apply(ItemKey.DESCRIPTION).map(Item::parts).orElse(Parts.NONE);
        var fields = Fields.of(at.visit(), "set");
        return at.page(
                at.say("Beskrivelse", "Description"),
                Html.of(
                        "{}{}{}",
                        at.closed(),
                        fields.faults(at.checks(ItemKey.DESCRIPTION)),
                        at.mayEdit()
                                ? patch(at, fields, parts)
                                : PartTexts.of(at, drafted).facts(parts)));
    }

    private static Html patch(DraftVisit at, Fields fields, Parts parts) {
        return Form.edit(at)
                .patch(
                        at.say("Gem ændringen", "Save the change"),
                        Fields.hidden("edit", "describe"),
                        names(fields, parts, Texts.DANISH, "required"),
                        names(fields, parts, Texts.ENGLISH, ""),
                        origin(fields, parts).when(at.isOfVocabulary()),
                        fields.why());
    }

    private static Html origin(Fields fields, Parts parts) {
        var visit = fields.visit();
        return Html.of(
                "{}{}{}",
                fields.text(
                        About.of("set.publisher", visit.say("Udgiver", "Publisher")),
                        parts.text(Part.PUBLISHER)),
                fields.text(
                        About.of("set.source", visit.say("Kilde", "Source")),
                        parts.text(Part.SOURCE)),
                fields.lines(
                        About.of("set.identifiers", visit.say("Identifikatorer", "Identifiers"))
                                .with("", visit.say("Én på hver linje", "One a line")),
                        parts.list(Part.IDENTIFIERS)));
    }

    /// Title and description in a language.
    static Html names(Fields fields, Parts parts, String language, String attributes) {
        var in = " (" + language + ")";
        var visit = fields.visit();
        return Html.of(
                "{}{}",
                fields.text(
                        About.of("set.titles." + language, visit.say("Titel", "Title") + in),
                        parts.texts(Part.TITLES).in(language).stream().findFirst().orElse(""),
                        attributes),
                fields.longTexts(
                        About.of(
                                "set.descriptions." + language,
                                visit.say("Beskrivelse", "Description") + in),
                        parts.texts(Part.DESCRIPTIONS).in(language)));
    }
}

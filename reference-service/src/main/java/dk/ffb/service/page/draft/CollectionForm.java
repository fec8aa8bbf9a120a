package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.page.draft.Fields.About;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The collections of a vocabulary, and one of them to be changed, or a new one.
final class CollectionForm {

    private final DraftVisit at;
    private final Drafted drafted;
    private final Function<ItemKey, Optional<Item>> items;

    private CollectionForm(DraftVisit at) {
        this.at = at;
        drafted = at.drafted();
        items = drafted.items();
        if (!at.isOfVocabulary()) {
            throw Problem.unknownDraft(at.draft().id());
        }
    }

    /// The page of all collections.
    static Page list(DraftVisit at) {
        return new CollectionForm(at).list();
    }

    /// The page of one collection, or of one that is to be.
    static Page page(DraftVisit at) {
        return new CollectionForm(at).page(at.visit().query().one("key").orElse(""));
    }

    private Page list() {
        var touched =
                drafted.differences(at.draft().changes()).stream()
                        .collect(Collectors.toMap(Alteration::key, Alteration::effect));
        var all = drafted.keys(ItemKey.Sort.COLLECTION);
        return at.page(
                at.say("Sortimenter", "Collections"),
                Html.of(
                        "{}{}{}",
                        Html.of(
                                        "<p><a class=\"button button-secondary\" href=\"{}\">{}</a></p>",
                                        at.href("/collection"),
                                        at.say("Nyt sortiment", "New collection"))
                                .when(at.mayEdit()),
                        Html.of(
                                        "<p>{}</p>",
                                        at.say(
                                                "Vokabularet har ingen sortimenter.",
                                                "The vocabulary has no collections."))
                                .when(all.isEmpty()),
                        Html.of(
                                        "<ul class=\"changes\">{}</ul>",
                                        all.stream().map(it -> line(it, touched)).toList())
                                .when(!all.isEmpty())));
    }

    private Html line(ItemKey key, Map<ItemKey, Alteration.Effect> touched) {
        var effect = touched.get(key);
        return items.apply(key)
                .map(it ->
                        Html.of(
                                "<li><a href=\"{}\">{}</a> <code>{}</code> <span class=\"count\">{}</span>{}</li>",
                                at.href("/collection", "key", key.name()),
                                it.label(),
                                key.name(),
                                new Wording(at.visit())
                                        .number(it.parts().list(Part.MEMBERS).size()),
                                effect == null
                                        ? Html.NONE
                                        : Html.of(
                                                " <span class=\"badge good\">{}</span>",
                                                new DraftWording(at.visit()).effect(effect))))
                .orElse(Html.NONE);
    }

    private Page page(String key) {
        if (key.isEmpty()) {
            return at.page(at.say("Nyt sortiment", "New collection"), added());
        }
        var item =
                items.apply(ItemKey.collection(key))
                        .orElseThrow(() ->
                                Problem.unknownCode(
                                        new VocabularyKey(at.draft().key()), key, List.of()));
        return at.page(item.label(), changed(item));
    }

    private Html added() {
        var fields = Fields.of(at.visit(), "new");
        return Form.edit(at)
                .then(at.href("/collections"))
                .saying(at.say("Sortimentet er i kladden.", "The collection is in the draft."))
                .sheet(
                        at.say("Gem det nye sortiment", "Save the new collection"),
                        Fields.hidden("edit", "add-collection"),
                        fields.text(
                                About.of("key", at.say("Nøgle", "Key"))
                                        .with(
                                                "",
                                                at.say(
                                                        "Står nøglen der i forvejen, er det det sortiment, der ændres.",
                                                        "Where the key is there already, it is that collection that is changed.")),
                                "",
                                "required size=\"40\""),
                        parts(fields, Parts.NONE),
                        fields.why())
                .when(at.mayEdit());
    }

    private Html changed(Item item) {
        var key = item.key().name();
        var fields = Fields.of(at.visit(), "set");
        return Html.of(
                "<p class=\"state\"><code>{}</code></p>{}{}{}{}",
                key,
                at.closed(),
                fields.faults(at.checks(item.key())),
                at.mayEdit() ? patch(fields, item) : PartTexts.of(at, drafted).facts(item.parts()),
                ConceptForm.folded(
                                at.say("Tag sortimentet ud", "Take the collection out"),
                                Form.edit(at)
                                        .then(at.href("/collections"))
                                        .with(
                                                at.say("Tag ud", "Take out"),
                                                Fields.hidden("edit", "remove-collection"),
                                                Fields.hidden("key", key),
                                                Fields.of(at.visit(), "remove").why()))
                        .when(at.mayEdit()));
    }

    private Html patch(Fields fields, Item item) {
        return Form.edit(at)
                .then(at.href("/collections"))
                .patch(
                        at.say("Gem ændringen", "Save the change"),
                        Fields.hidden("edit", "change-collection"),
                        Fields.hidden("key", item.key().name()),
                        parts(fields, item.parts()),
                        fields.why());
    }

    private Html parts(Fields fields, Parts parts) {
        return Html.of(
                "{}{}{}",
                DescriptionForm.names(fields, parts, Texts.DANISH, "required"),
                DescriptionForm.names(fields, parts, Texts.ENGLISH, ""),
                fields.codes(
                        About.of("set.members", at.say("Begreber", "Concepts")),
                        parts.list(Part.MEMBERS),
                        at.path() + "/suggest",
                        code -> items.apply(ItemKey.concept(code)).map(Item::label).orElse(code)));
    }
}

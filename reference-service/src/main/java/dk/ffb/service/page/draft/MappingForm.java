package dk.ffb.service.page.draft;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.service.draft.edit.Content;
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
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row of a draft to be changed, with what it says now in the fields; or a new one.
final class MappingForm {

    /// What most rows are that somebody types.
    private static final Parts PROPOSED =
            new Parts(
                    Map.of(
                            Part.RELATION,
                            Relation.EXACT.text(),
                            Part.JUSTIFICATION,
                            "semapv:ManualMappingCuration"));

    private static final List<String> JUSTIFICATIONS =
            List.of(
                    "semapv:ManualMappingCuration",
                    "semapv:MappingReview",
                    "semapv:LexicalMatching",
                    "semapv:LogicalReasoning",
                    "semapv:MappingChaining",
                    "semapv:BackgroundKnowledgeBasedMatching",
                    "semapv:CompositeMatching",
                    "semapv:UnspecifiedMatching");

    private final DraftVisit at;
    private final Drafted drafted;
    private final MappingSet set;

    private MappingForm(DraftVisit at) {
        this.at = at;
        drafted = at.drafted();
        if (!(drafted.content() instanceof Content.OfMappingSet(var rows))) {
            throw Problem.unknownDraft(at.draft().id());
        }
        set = rows;
    }

    /// The page of one row, or of one that is to be.
    static Page page(DraftVisit at) {
        return new MappingForm(at).page();
    }

    private Page page() {
        var query = at.visit().query();
        var source = query.one("source").orElse(null);
        if (query.one("nth").isEmpty()) {
            return at.page(at.say("Ny mapping", "New mapping"), added(source));
        }
        var key =
                new ItemKey(
                        ItemKey.Sort.MAPPING,
                        source == null ? "" : source,
                        query.one("target").orElse(null),
                        query.number("nth", 0, 0, 9999));
        var item =
                drafted.items()
                        .apply(key)
                        .orElseThrow(() ->
                                Problem.unknownCode(set.subject(), key.toString(), List.of()));
        return at.page(
                name(set.subject(), key.source()) + " → " + name(set.object(), key.target()),
                changed(item));
    }

    private String name(VocabularyKey vocabulary, @Nullable String code) {
        return code == null ? "–" : at.visit().label(new Code(vocabulary, code));
    }

    private Html added(@Nullable String source) {
        var fields = Fields.of(at.visit(), "new");
        return Form.edit(at)
                .then(at.href("/rows"))
                .saying(at.say("Rækken er i kladden.", "The row is in the draft."))
                .sheet(
                        at.say("Gem den nye mapping", "Save the new mapping"),
                        Fields.hidden("edit", "add-mapping"),
                        fields.code(
                                About.of(
                                                "source",
                                                at.say("Fra", "From") + " (" + set.subject() + ")")
                                        .with("subject_id", ""),
                                source,
                                suggest(set.subject()),
                                "required"),
                        fields.code(
                                About.of("target", at.say("Til", "To") + " (" + set.object() + ")")
                                        .with(
                                                "object_id",
                                                at.say(
                                                        "Tom, når der intet modsvar er (relationen ”intet”).",
                                                        "Empty where there is no counterpart (the relation “none”).")),
                                "",
                                suggest(set.object()),
                                ""),
                        row(fields, PROPOSED))
                .when(at.mayEdit());
    }

    private static String suggest(VocabularyKey vocabulary) {
        return "/api/v1/suggest?limit=8&vocabulary=" + vocabulary;
    }

    private Html changed(Item item) {
        var key = item.key();
        var fields = Fields.of(at.visit(), "set");
        return Html.of(
                "<p class=\"state\"><code>{}</code></p>{}{}{}{}",
                key,
                at.closed(),
                fields.faults(at.checks(key)),
                at.mayEdit() ? patch(fields, item) : PartTexts.of(at, drafted).facts(item.parts()),
                ConceptForm.folded(
                                at.say("Fjern mappingen", "Remove the mapping"),
                                Form.edit(at)
                                        .then(at.href("/rows"))
                                        .with(
                                                at.say("Fjern", "Remove"),
                                                Fields.hidden("edit", "remove-mapping"),
                                                pair(key),
                                                Fields.of(at.visit(), "remove").why()))
                        .when(at.mayEdit()));
    }

    private Html patch(Fields fields, Item item) {
        return Form.edit(at)
                .then(at.href("/rows"))
                .patch(
                        at.say("Gem ændringen", "Save the change"),
                        Fields.hidden("edit", "change-mapping"),
                        pair(item.key()),
                        row(fields, item.parts()));
    }

    private static Html pair(ItemKey key) {
        return Html.join(
                Stream.of(
                        key.source() == null ? Html.NONE : Fields.hidden("source", key.source()),
                        key.target() == null ? Html.NONE : Fields.hidden("target", key.target()),
                        Html.of(
                                "<input type=\"hidden\" name=\"nth\" value=\"{}\" data-as=\"number\">",
                                key.nth())));
    }

    private Html row(Fields fields, Parts parts) {
        return Html.of(
                "{}{}{}{}{}{}{}{}",
                fields.choice(
                        About.of("set.relation", at.say("Målet er", "The target is")),
                        relations(),
                        parts.text(Part.RELATION)),
                fields.number(
                        About.of("set.confidence", at.say("Sikkerhed (0–1)", "Confidence (0–1)")),
                        parts.fraction(Part.CONFIDENCE),
                        "min=\"0\" max=\"1\" step=\"any\""),
                fields.choice(
                        About.of("set.justification", at.say("Begrundelse", "Justification"))
                                .with("mapping_justification", ""),
                        justifications(parts.text(Part.JUSTIFICATION)),
                        parts.text(Part.JUSTIFICATION)),
                fields.text(
                        About.of("set.comment", at.say("Bemærkning", "Comment")),
                        parts.text(Part.COMMENT)),
                whoAndWhen(fields, parts.slots(Part.SLOTS)),
                fields.day(
                        About.of("set.validFrom", at.say("Gælder fra", "Valid from")),
                        parts.day(Part.VALID_FROM)),
                fields.day(
                        About.of(
                                "set.validTo",
                                at.say(
                                        "Gælder til (dagen ikke med)",
                                        "Valid to (that day excluded)")),
                        parts.day(Part.VALID_TO)),
                fields.why());
    }

    /// Who said it and when; they are kept as SSSOM has them.
    private Html whoAndWhen(Fields fields, Map<String, String> slots) {
        return Html.of(
                "{}{}",
                fields.text(
                        About.of("set.slots.author_label", at.say("Mappet af", "Mapped by"))
                                .with(
                                        "author_label",
                                        at.say(
                                                "Flere navne deles af |",
                                                "Several names are parted by |")),
                        slots.get("author_label")),
                fields.day(
                        About.of("set.slots.mapping_date", at.say("Mappet den", "Mapped on"))
                                .with("mapping_date", ""),
                        slots.get("mapping_date")));
    }

    /// Those that people use, and the one that is there.
    private Map<String, String> justifications(@Nullable String now) {
        var words = new DraftWording(at.visit());
        var choices = new LinkedHashMap<String, String>();
        if (now == null) {
            choices.put("", words.justification("semapv:UnspecifiedMatching"));
        } else {
            choices.put(now, words.justification(now));
        }
        JUSTIFICATIONS.forEach(it -> choices.put(it, words.justification(it)));
        return choices;
    }

    private Map<String, String> relations() {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(Relation.values())
                .forEach(it -> choices.put(it.text(), new Wording(at.visit()).shortRelation(it)));
        return choices;
    }
}

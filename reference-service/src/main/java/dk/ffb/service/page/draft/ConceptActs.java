package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.Item;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.page.draft.Fields.About;
import dk.ffb.service.page.frame.Html;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be done to a concept beside giving it other texts.
final class ConceptActs {

    private static final int PARTS = 4;

    private final DraftVisit at;
    private final Drafted drafted;
    private final Function<String, String> label;
    private final String suggest;

    /// @param label what a code is called
    ConceptActs(DraftVisit at, Drafted drafted, Function<String, String> label) {
        this.at = at;
        this.drafted = drafted;
        this.label = label;
        suggest = at.path() + "/suggest";
    }

    Html html(Item item) {
        var code = item.key().name();
        return Html.of(
                "<h2>{}</h2>{}{}{}{}",
                at.say("Andet", "Otherwise"),
                ConceptForm.folded(
                        at.say("Lad begrebet udgå", "Deprecate the concept"), deprecate(code)),
                ConceptForm.folded(
                        at.say("Læg et andet begreb sammen med dette", "Merge another into this"),
                        merge(code)),
                ConceptForm.folded(
                        at.say("Del begrebet i flere", "Split the concept"), split(code)),
                ConceptForm.folded(
                                at.say(
                                        "Tag det nye begreb ud igen",
                                        "Take the new concept out again"),
                                remove(code))
                        .when(isNew(code)));
    }

    private boolean isNew(String code) {
        return drafted.before().apply(ItemKey.concept(code)).isEmpty();
    }

    private Html deprecate(String code) {
        var fields = Fields.of(at.visit(), "deprecate");
        return edit(
                "deprecate-concept",
                at.say("Lad det udgå", "Deprecate it"),
                Fields.hidden("code", code),
                fields.codes(
                        About.of("successors", at.say("Afløses af", "Replaced by")),
                        List.of(),
                        suggest,
                        label),
                fields.text(
                        About.of(
                                "reason",
                                at.say("Grund, hvis intet afløser det", "Reason, if nothing does")),
                        ""),
                fields.day(
                        About.of(
                                "validTo",
                                at.say(
                                        "Gælder til (dagen ikke med)",
                                        "Valid to (that day excluded)")),
                        ""),
                fields.why());
    }

    private Html merge(String code) {
        var fields = Fields.of(at.visit(), "merge");
        return edit(
                "merge-concepts",
                at.say("Læg sammen", "Merge"),
                Fields.hidden("into", code),
                fields.codes(
                        About.of("codes", at.say("Begreber, der udgår", "Concepts that go"))
                                .with(
                                        "",
                                        at.say(
                                                "Deres navne og underbegreber kommer hertil.",
                                                "Their names and what is below them come here.")),
                        List.of(),
                        suggest,
                        label),
                fields.why());
    }

    /// Each part is a code that is there, or a new one with its name.
    private Html split(String code) {
        var fields = Fields.of(at.visit(), "split");
        return edit(
                "split-concept",
                at.say("Del begrebet", "Split it"),
                Fields.hidden("code", code),
                Html.of(
                        "<p class=\"form-hint whole\">{}</p>",
                        at.say(
                                "Begrebet udgår og afløses af delene. En del er en kode, som er der, eller en ny kode med sit navn; en ny får samme slags og overbegreber.",
                                "The concept goes out of use, and the parts replace it. A part is a code that is there, or a new one with its name; a new one is of the same kind and below the same.")),
                Html.join(IntStream.range(0, PARTS).mapToObj(n -> part(fields, n))),
                fields.why());
    }

    private Html part(Fields fields, int n) {
        var nth = at.say("Del ", "Part ") + (n + 1) + ": ";
        return Html.of(
                "{}{}",
                fields.code(
                        About.of("into." + n + ".code", nth + at.say("kode", "code")),
                        "",
                        suggest,
                        n < 2 ? "required" : ""),
                fields.text(
                        About.of(
                                "into." + n + ".set.labels.da",
                                nth + at.say("navn, hvis koden er ny", "name, if the code is new")),
                        ""));
    }

    private Html remove(String code) {
        return edit("remove-concept", at.say("Tag ud", "Take out"), Fields.hidden("code", code));
    }

    private Html edit(String kind, String button, Html... fields) {
        return Form.edit(at)
                .then(at.href("/tree"))
                .with(button, Fields.hidden("edit", kind), Html.join(Stream.of(fields)));
    }
}

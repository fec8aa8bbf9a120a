package dk.ffb.service.page.draft;

import dk.ffb.service.draft.check.Check;
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
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A concept of a draft to be changed, with what it is now in the fields; or a new one.
final class ConceptForm {

    private final DraftVisit at;
    private final Drafted drafted;
    private final Function<ItemKey, Optional<Item>> items;
    private final Function<String, String> label;

    private ConceptForm(DraftVisit at) {
        this.at = at;
        drafted = at.drafted();
        items = drafted.items();
        label = code -> find(code).map(Item::label).orElse(code);
    }

    private Optional<Item> find(String code) {
        return items.apply(ItemKey.concept(code));
    }

    /// The page of one concept, or of one that is to be.
    static Page page(DraftVisit at) {
        return new ConceptForm(at).page(at.visit().query().one("code").orElse(""));
    }

    private Page page(String code) {
        if (code.isEmpty()) {
            var under = at.visit().query().one("under").map(List::of).orElse(List.of());
            return at.page(at.say("Nyt begreb", "New concept"), added(under));
        }
        var item =
                find(code)
                        .orElseThrow(() ->
                                Problem.unknownCode(
                                        new VocabularyKey(at.draft().key()), code, List.of()));
        return at.page(item.label(), changed(item));
    }

    private Html added(List<String> under) {
        var fields = Fields.of(at.visit(), "new");
        var parts = under.isEmpty() ? Parts.NONE : Parts.of(Part.BROADER, under);
        var kind =
                under.stream()
                        .flatMap(it -> find(it).stream())
                        .map(it -> it.parts().text(Part.KIND))
                        .findFirst()
                        .orElse(null);
        return Form.edit(at)
                .then(at.href("/tree"))
                .saying(at.say("Begrebet er i kladden.", "The concept is in the draft."))
                .sheet(
                        at.say("Gem det nye begreb", "Save the new concept"),
                        Fields.hidden("edit", "add-concept"),
                        fields.text(
                                About.of("code", at.say("Kode", "Code")),
                                "",
                                "required size=\"40\""),
                        names(fields, parts, Texts.DANISH, "required"),
                        kind(fields, kind),
                        broader(fields, parts),
                        more(fields, parts),
                        fields.why())
                .when(at.mayEdit());
    }

    private Html changed(Item item) {
        var code = item.key().name();
        var checks = at.checks(item.key());
        var fields = new Fields(at.visit(), "set", byPart(checks));
        return Html.of(
                """
                <p class="state"><code>{}</code>{} · <a href="{}">{}</a></p>
                {}{}{}{}
                """,
                code,
                asPublished(code).when(drafted.before().apply(ItemKey.concept(code)).isPresent()),
                at.href("/tree", "of", code),
                at.say("Se det i træet", "See it in the tree"),
                fields.faults(checks.stream().filter(it -> !isBesideAField(it)).toList()),
                at.closed(),
                at.mayEdit() ? patch(fields, item) : PartTexts.of(at, drafted).facts(item.parts()),
                new ConceptActs(at, drafted, label).html(item).when(at.mayEdit()));
    }

    private Html asPublished(String code) {
        var published = new Code(new VocabularyKey(at.draft().key()), code);
        return Html.of(
                " · <a href=\"{}\">{}</a>",
                at.visit().conceptHref(published),
                at.say("Som udgivet", "As published"));
    }

    private Html patch(Fields fields, Item item) {
        var parts = item.parts();
        return Form.edit(at)
                .then(at.href("/tree", "of", item.key().name()))
                .patch(
                        at.say("Gem ændringen", "Save the change"),
                        Fields.hidden("edit", "change-concept"),
                        Fields.hidden("code", item.key().name()),
                        names(fields, parts, Texts.DANISH, "required"),
                        kind(fields, parts.text(Part.KIND)),
                        broader(fields, parts),
                        more(fields, parts),
                        fields.why());
    }

    private Html names(Fields fields, Parts parts, String language, String attributes) {
        var in = " (" + language + ")";
        return Html.of(
                "{}{}{}{}",
                fields.text(
                        About.of("set.labels." + language, at.say("Navn", "Name") + in)
                                .with("label", ""),
                        parts.texts(Part.LABELS).in(language).stream().findFirst().orElse(""),
                        attributes),
                fields.lines(
                        About.of(
                                        "set.altLabels." + language,
                                        at.say("Andre ord", "Other words") + in)
                                .with("alt_label", at.say("Ét på hver linje", "One a line")),
                        parts.texts(Part.ALT_LABELS).in(language)),
                fields.longTexts(
                        About.of(
                                        "set.definitions." + language,
                                        at.say("Definition", "Definition") + in)
                                .with("definition", ""),
                        parts.texts(Part.DEFINITIONS).in(language)),
                fields.longTexts(
                        About.of("set.scopeNotes." + language, at.say("Note", "Note") + in)
                                .with("note", ""),
                        parts.texts(Part.SCOPE_NOTES).in(language)));
    }

    private Html kind(Fields fields, @Nullable String chosen) {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(Kind.values())
                .forEach(it -> choices.put(it.text(), new Wording(at.visit()).kind(it)));
        return fields.choice(
                About.of("set.kind", at.say("Slags", "Kind")).with("type", ""),
                choices,
                chosen == null ? Kind.OTHER.text() : chosen);
    }

    private Html broader(Fields fields, Parts parts) {
        return fields.codes(
                About.of("set.broader", at.say("Hører under", "Belongs under"))
                        .with(
                                "parent",
                                at.say(
                                        "Flyt begrebet ved at fjerne det ene overbegreb og tilføje et andet.",
                                        "Move the concept by taking one away and adding another.")),
                parts.list(Part.BROADER),
                suggest(),
                label);
    }

    private String suggest() {
        return at.path() + "/suggest";
    }

    /// What most changes leave alone: other languages, days, words that are only searched with.
    private Html more(Fields fields, Parts parts) {
        return Html.of(
                "<details class=\"fold whole\"><summary>{}</summary><div class=\"ask\">{}{}{}{}{}</div></details>",
                at.say("Engelsk, gyldighed og søgeord", "English, validity and search words"),
                Html.join(languages(parts).stream().map(it -> names(fields, parts, it, ""))),
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
                fields.lines(
                        About.of(
                                        "set.hiddenLabels.da",
                                        at.say(
                                                "Søgeord, som ikke vises",
                                                "Search words that aren't shown"))
                                .with("hidden_label", at.say("Ét på hver linje", "One a line")),
                        parts.texts(Part.HIDDEN_LABELS).in(Texts.DANISH)),
                fields.number(
                        About.of("set.scaleValue", at.say("Værdi på en skala", "Value on a scale")),
                        parts.number(Part.SCALE_VALUE),
                        ""));
    }

    /// All that it speaks, and English; Danish has a place of its own.
    private static Set<String> languages(Parts parts) {
        var languages = new TreeSet<>(Set.of(Texts.ENGLISH));
        Stream.of(Part.LABELS, Part.ALT_LABELS, Part.DEFINITIONS, Part.SCOPE_NOTES)
                .forEach(part -> languages.addAll(parts.texts(part).byLanguage().keySet()));
        languages.remove(Texts.DANISH);
        return languages;
    }

    static Html folded(String title, Html content) {
        return Html.of("<details class=\"fold\"><summary>{}</summary>{}</details>", title, content);
    }

    private static final Set<String> BESIDE =
            Set.of("label", "alt_label", "definition", "note", "parent", "hidden_label", "type");

    private static boolean isBesideAField(Check check) {
        return check.part() != null && BESIDE.contains(check.part());
    }

    private static Map<String, List<Check>> byPart(List<Check> checks) {
        return checks.stream()
                .filter(ConceptForm::isBesideAField)
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.part())));
    }
}

package dk.ffb.service.json;

import dk.ffb.service.draft.edit.Conflict.Resolution;
import dk.ffb.service.draft.edit.Conflict.Take;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.edit.WantedEdit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Edits as editors send them.
public final class EditJson {

    private static final EnumSet<Part> CONCEPT =
            EnumSet.of(
                    Part.KIND,
                    Part.STATUS,
                    Part.LABELS,
                    Part.ALT_LABELS,
                    Part.HIDDEN_LABELS,
                    Part.DEFINITIONS,
                    Part.SCOPE_NOTES,
                    Part.BROADER,
                    Part.SCALE_VALUE,
                    Part.VALID_FROM,
                    Part.VALID_TO,
                    Part.REPLACED_BY);
    private static final EnumSet<Part> COLLECTION =
            EnumSet.of(Part.TITLES, Part.DESCRIPTIONS, Part.MEMBERS);
    private static final EnumSet<Part> DESCRIPTION =
            EnumSet.of(
                    Part.TITLES, Part.DESCRIPTIONS, Part.PUBLISHER, Part.IDENTIFIERS, Part.SOURCE);
    private static final EnumSet<Part> ROW =
            EnumSet.of(
                    Part.RELATION,
                    Part.CONFIDENCE,
                    Part.JUSTIFICATION,
                    Part.VALID_FROM,
                    Part.VALID_TO,
                    Part.SOURCE_LABEL,
                    Part.TARGET_LABEL,
                    Part.COMMENT,
                    Part.SLOTS);

    private static final List<String> KINDS =
            List.of(
                    "add-concept",
                    "change-concept",
                    "move-concept",
                    "deprecate-concept",
                    "remove-concept",
                    "merge-concepts",
                    "split-concept",
                    "add-collection",
                    "change-collection",
                    "remove-collection",
                    "describe",
                    "add-mapping",
                    "change-mapping",
                    "remove-mapping");

    private static final List<String> TAKES = List.of("mine", "theirs");

    private EditJson() {}

    /// One edit, or a list of edits that are made together.
    ///
    /// @throws JsonFault where it isn't that
    public static List<WantedEdit> read(byte[] body) {
        var asked = Sent.oneOrMore(body).stream().map(EditJson::read).toList();
        if (asked.isEmpty()) {
            throw new JsonFault("Listen af ændringer er tom.", "The list of edits is empty.");
        }
        return asked;
    }

    private static WantedEdit read(Sent sent) {
        var kind =
                sent.one("edit", it -> Optional.of(it).filter(KINDS::contains), KINDS)
                        .orElseGet(() -> sent.text("edit"));
        var asked = new WantedEdit(edit(kind, sent), sent.text("why", ""));
        sent.nothingElse();
        return asked;
    }

    private static Edit edit(String kind, Sent sent) {
        return switch (kind) {
            case "add-concept" -> new Edit.AddConcept(code(sent, "code"), set(sent, CONCEPT));
            case "change-concept" ->
                    new Edit.ChangeConcept(sent.text("code"), patch(sent, CONCEPT));
            case "move-concept" ->
                    new Edit.MoveConcept(sent.text("code"), required(sent, "broader"));
            case "deprecate-concept" ->
                    new Edit.DeprecateConcept(
                            sent.text("code"),
                            sent.texts("successors"),
                            sent.text("reason", ""),
                            sent.day("validTo").orElse(null));
            case "remove-concept" -> new Edit.RemoveConcept(sent.text("code"));
            case "merge-concepts" ->
                    new Edit.MergeConcepts(required(sent, "codes"), sent.text("into"));
            case "split-concept" -> new Edit.SplitConcept(sent.text("code"), parts(sent));
            case "add-collection" ->
                    new Edit.AddCollection(code(sent, "key"), set(sent, COLLECTION));
            case "change-collection" ->
                    new Edit.ChangeCollection(code(sent, "key"), patch(sent, COLLECTION));
            case "remove-collection" -> new Edit.RemoveCollection(sent.text("key"));
            case "describe" -> description(sent);
            case "add-mapping" -> new Edit.AddMapping(row(sent), set(sent, ROW));
            case "change-mapping" -> new Edit.ChangeMapping(row(sent), patch(sent, ROW));
            case "remove-mapping" -> new Edit.RemoveMapping(row(sent));
            default -> throw new IllegalStateException("no such kind: " + kind);
        };
    }

    private static String code(Sent sent, String name) {
        var code = sent.text(name);
        if (code.isBlank() || !code.equals(code.strip()) || code.length() > 255) {
            throw new JsonFault(
                    "'%s' er 1 til 255 tegn uden mellemrum først og sidst.".formatted(name),
                    "'%s' is 1 to 255 characters without spaces around.".formatted(name));
        }
        return code;
    }

    private static List<String> required(Sent sent, String name) {
        if (!sent.has(name)) {
            sent.text(name);
        }
        return sent.texts(name);
    }

    private static Parts set(Sent sent, Set<Part> parts) {
        var set = sent.object("set").orElseThrow(EditJson::missingSet);
        var values = PartsJson.read(set, parts);
        set.nothingElse();
        return values;
    }

    private static Edit.Patch patch(Sent sent, Set<Part> parts) {
        var set = sent.object("set").orElseThrow(EditJson::missingSet);
        var patch = PartsJson.patch(set, parts);
        set.nothingElse();
        return patch;
    }

    private static Edit.Describe description(Sent sent) {
        var set = sent.object("set").orElseThrow(EditJson::missingSet);
        var described = DescriptionJson.read(set, DESCRIPTION);
        set.nothingElse();
        return described;
    }

    private static JsonFault missingSet() {
        return new JsonFault(
                "'set' mangler: de dele, der skal sættes.",
                "'set' is missing: the parts that are to be set.");
    }

    private static List<Edit.New> parts(Sent sent) {
        var into = sent.objects("into");
        if (into.isEmpty()) {
            throw new JsonFault(
                    "'into' mangler: de begreber, som begrebet deles i.",
                    "'into' is missing: the concepts that it is split into.");
        }
        return into.stream()
                .map(each -> {
                    var part =
                            new Edit.New(
                                    code(each, "code"),
                                    each.has("set") ? set(each, CONCEPT) : Parts.NONE);
                    each.nothingElse();
                    return part;
                })
                .toList();
    }

    /// How conflicts are decided, and why.
    public record Decisions(List<Resolution> resolutions, String why) {}

    /// The decisions that somebody sends; none where they send nothing.
    ///
    /// @throws JsonFault where it isn't that
    public static Decisions decisions(byte[] body) {
        if (body.length == 0) {
            return new Decisions(List.of(), "");
        }
        var sent = Sent.of(body);
        var decisions =
                new Decisions(
                        sent.objects("resolutions").stream().map(EditJson::resolution).toList(),
                        sent.text("why", ""));
        sent.nothingElse();
        return decisions;
    }

    private static Resolution resolution(Sent sent) {
        var sorts = Arrays.stream(ItemKey.Sort.values()).map(ItemKey.Sort::text).toList();
        var sort =
                sent.one("item", it -> Optional.of(it).filter(sorts::contains), sorts)
                        .orElseGet(() -> sent.text("item"));
        var take =
                sent.one("take", it -> Optional.of(it).filter(TAKES::contains), TAKES)
                        .orElseGet(() -> sent.text("take"));
        var parts = Arrays.stream(Part.values()).map(Part::text).toList();
        var resolution =
                new Resolution(
                        sent.number("change").orElse(0),
                        item(sort, sent),
                        sent.one("part", Part::of, parts),
                        take.equals("mine") ? Take.MINE : Take.THEIRS);
        sent.nothingElse();
        return resolution;
    }

    private static ItemKey item(String sort, Sent sent) {
        return switch (sort) {
            case "concept" -> ItemKey.concept(sent.text("code"));
            case "collection" -> ItemKey.collection(sent.text("key"));
            case "description" -> ItemKey.DESCRIPTION;
            case "denied" -> row(sent, true);
            default -> row(sent, false);
        };
    }

    private static ItemKey row(Sent sent) {
        return row(sent, sent.isTrue("denied"));
    }

    private static ItemKey row(Sent sent, boolean denied) {
        var source = sent.find("source").orElse(null);
        var target = sent.find("target").orElse(null);
        if (source == null && target == null) {
            throw new JsonFault(
                    "En række har 'source' eller 'target' eller begge.",
                    "A row has a 'source', a 'target' or both.");
        }
        var pair = denied ? ItemKey.denied(source, target) : ItemKey.mapping(source, target);
        return new ItemKey(pair.sort(), pair.name(), target, sent.number("nth").orElse(0));
    }
}

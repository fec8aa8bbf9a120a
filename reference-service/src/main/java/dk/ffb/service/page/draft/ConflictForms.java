package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Conflict;
import dk.ffb.service.draft.edit.Conflict.Take;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.page.frame.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What has been published since the draft was begun: the way there, and where the two exclude each
/// other, both, to choose from.
final class ConflictForms {

    private final DraftVisit at;
    private final DraftWording words;

    ConflictForms(DraftVisit at) {
        this.at = at;
        words = new DraftWording(at.visit());
    }

    Html html() {
        if (at.draft().state().isOver()) {
            return Html.NONE;
        }
        var latest = at.office().desk().latest(at.draft());
        var conflicts = at.drafted().conflicts();
        return Html.of(
                "{}{}",
                latest.filter(it -> !Optional.of(it).equals(at.draft().base().version()))
                        .map(this::later)
                        .orElse(Html.NONE),
                Html.of(
                                "<h2>{} <span class=\"count\">{}</span></h2><ul class=\"answers\">{}</ul>",
                                at.say("Vælg, hvad der skal gælde", "Choose which is to hold"),
                                conflicts.size(),
                                conflicts.stream().map(this::conflict).toList())
                        .when(!conflicts.isEmpty()));
    }

    private Html later(String latest) {
        return Html.of(
                "<div class=\"alert alert-warning\"><p>{}</p>{}</div>",
                at.say("Kladden bygger på ", "The draft is made from ")
                        + at.draft().base()
                        + at.say(", men nu er udgivet ", ", but now there is ")
                        + latest
                        + ".",
                Form.of(at, "POST", "/rebase")
                        .saying(at.say("Kladden er flyttet.", "The draft is moved."))
                        .with(at.say("Flyt kladden til ", "Move the draft to ") + latest)
                        .when(at.mayEdit()));
    }

    private Html conflict(Conflict conflict) {
        return Html.of(
                """
                <li><h3>{} · {}</h3><dl class="facts">{}{}{}</dl>{}</li>
                """,
                conflict.item(),
                conflict.part().map(words::part).orElse(at.say("hele begrebet", "as a whole")),
                fact(at.say("Det, du så", "What you saw"), conflict, conflict.before()),
                fact(at.say("Kladden", "The draft"), conflict, conflict.mine()),
                fact(at.say("Udgivet siden", "Published since"), conflict, conflict.theirs()),
                Html.of(
                                "<div class=\"actions\">{}{}</div>",
                                decide(
                                        conflict,
                                        Take.MINE,
                                        at.say("Behold kladdens", "Keep the draft's")),
                                decide(
                                        conflict,
                                        Take.THEIRS,
                                        at.say("Tag det udgivne", "Take the published")))
                        .when(at.mayEdit()));
    }

    private Html fact(String name, Conflict conflict, Optional<Object> value) {
        return Html.of(
                "<div><dt>{}</dt><dd class=\"text\">{}</dd></div>",
                name,
                value.map(it -> text(conflict, it)).orElse(at.say("(intet)", "(nothing)")));
    }

    private String text(Conflict conflict, Object value) {
        return value instanceof Parts parts
                ? parts.values().entrySet().stream()
                        .map(it ->
                                words.part(it.getKey())
                                        + ": "
                                        + words.value(it.getKey(), it.getValue()))
                        .collect(Collectors.joining("\n"))
                : words.value(conflict.part().orElse(Part.LABELS), value);
    }

    private Html decide(Conflict conflict, Take take, String button) {
        var fields = new ArrayList<Html>();
        fields.add(number("change", conflict.change()));
        fields.addAll(item(conflict.item()));
        conflict.part().ifPresent(it -> fields.add(hidden("part", it.text())));
        fields.add(hidden("take", take == Take.MINE ? "mine" : "theirs"));
        return Form.of(at, "POST", "/rebase").with(button, fields.toArray(Html[]::new));
    }

    private static List<Html> item(ItemKey key) {
        var fields = new ArrayList<Html>();
        fields.add(hidden("item", key.sort().text()));
        switch (key.sort()) {
            case CONCEPT -> fields.add(hidden("code", key.name()));
            case COLLECTION -> fields.add(hidden("key", key.name()));
            case DESCRIPTION -> {}
            case MAPPING, DENIED -> {
                if (key.source() != null) {
                    fields.add(hidden("source", key.source()));
                }
                if (key.target() != null) {
                    fields.add(hidden("target", key.target()));
                }
                fields.add(number("nth", key.nth()));
            }
        }
        return fields;
    }

    private static Html hidden(String name, String value) {
        return Fields.hidden("resolutions.0." + name, value);
    }

    private static Html number(String name, int value) {
        return Html.of(
                "<input type=\"hidden\" name=\"resolutions.0.{}\" value=\"{}\" data-as=\"number\">",
                name,
                value);
    }
}

package dk.ffb.service.page.desk;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.service.draft.edit.DraftedRows.Row;
import dk.ffb.service.page.desk.Choice.Origin;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The middle: the code that is worked on, what it is mapped to, what it might be, and the form
/// that decides.
final class FocusPane {

    private static final int MOST_CONFLICTS = 5;

    private final Desk desk;
    private final int source;
    private final Choices choices;
    private final List<Row> rows;
    private final Visit visit;
    private final Wording words;
    private final String first;

    FocusPane(Desk desk, int source, Choices choices) {
        this.desk = desk;
        this.source = source;
        this.choices = choices;
        rows = desk.rowsOf(source);
        visit = desk.visit();
        words = new Wording(visit);
        first = choices.first().map(Choice::code).orElse("");
    }

    Html html(List<Conflict> conflicts) {
        return Html.of(
                """
                <section class="pane middle" aria-labelledby="row">
                <h2 id="row" tabindex="-1">{} <code class="code">{}</code></h2>
                {}{}{}{}{}</section>
                """,
                desk.label(desk.subject(), source),
                desk.subject().code(source),
                about(visit, desk.subject(), source),
                conflicts.isEmpty() ? Html.NONE : warning(conflicts),
                state(),
                desk.isWritable() ? decision() : Html.of("<ol class=\"choices\">{}</ol>", groups()),
                search());
    }

    /// Where a concept stands and what it means.
    static Html about(Visit visit, CompiledVocabulary vocabulary, int number) {
        var concept = vocabulary.concept(number);
        var path =
                Arrays.stream(vocabulary.path(number))
                        .mapToObj(each -> vocabulary.label(each, visit.language()))
                        .collect(Collectors.joining(" › "));
        return Html.of(
                "{}{}{}",
                Html.of("<p class=\"where\">{}</p>", path).when(!path.isEmpty()),
                concept.definitions()
                        .best(visit.language())
                        .map(text -> Html.of("<p>{}</p>", text)),
                otherWords(visit, concept));
    }

    private static Html otherWords(Visit visit, Concept concept) {
        var names =
                concept.altLabels().byLanguage().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" · "));
        return Html.of(
                        "<p class=\"where\">{} {}</p>",
                        visit.say("Andre ord:", "Other words:"),
                        names)
                .when(!names.isEmpty());
    }

    private Html warning(List<Conflict> conflicts) {
        return Html.of(
                "<div class=\"alert alert-warning\" role=\"note\">{}</div>",
                conflicts.stream().limit(MOST_CONFLICTS).map(this::conflict).toList());
    }

    private Html conflict(Conflict conflict) {
        return Html.of(
                "<p class=\"alert-text\">{}:</p><ul>{}</ul>",
                conflict.type().in(visit.language()),
                conflict.claims().stream().map(this::claim).toList());
    }

    private Html claim(Claim claim) {
        return Html.of(
                "<li>{} {}{} {}{}</li>",
                named(claim.from()),
                claim.denied() ? visit.say("ikke: ", "not: ") : "",
                words.relation(claim.relation()),
                claim.target().map(this::named),
                Html.of(
                                " <span class=\"over\">{}</span>",
                                claim.through().stream()
                                        .map(MappingSetKey::value)
                                        .collect(Collectors.joining(" + ")))
                        .when(!claim.through().equals(List.of(desk.key()))));
    }

    /// A code by its name; another code of the subject can be gone to.
    private Html named(Code code) {
        var label = visit.label(code);
        return code.vocabulary().equals(desk.set().subject())
                        && !code.value().equals(desk.subject().code(source))
                ? Html.of("<a href=\"{}\">{}</a>", desk.href("code", code.value()), label)
                : Html.of("<strong>{}</strong>", label);
    }

    private Html state() {
        if (rows.isEmpty()) {
            return Html.of("<p>{}</p>", visit.say("Ikke mappet endnu.", "Not mapped yet."));
        }
        return Html.of(
                        "<p>{}</p>",
                        visit.say(
                                "Nogen har set efter: der er intet modsvar.",
                                "Somebody has looked: there is no counterpart."))
                .when(rows.stream().allMatch(row -> row.mapping().relation() == Relation.NONE));
    }

    private Html decision() {
        return Html.of(
                """
                <form class="decide" method="post" action="{}">
                <input type="hidden" name="code" value="{}"><input type="hidden" name="seen" value="{}">
                <fieldset><legend>{}</legend>{}</fieldset>
                <div class="decide-how">
                <div class="form-group"><label class="form-label" for="relation">{}</label>
                <select class="form-select" id="relation" name="relation" data-key="r">{}{}</select></div>
                <div class="form-group"><label class="form-label" for="confidence">{}</label>
                <input class="form-input" id="confidence" name="confidence" type="number" min="1" max="100"></div>
                <div class="form-group grow"><label class="form-label" for="why">{}</label>
                <input class="form-input" id="why" name="why" maxlength="500" data-key="w"></div>
                </div>{}
                <p class="actions">{}{}{}</p></form>
                """,
                desk.href(),
                desk.subject().code(source),
                Decision.fingerprint(rows),
                visit.say("Vælg mål", "Choose a target"),
                choices.all().isEmpty()
                        ? Html.of(
                                "<p>{}</p>",
                                visit.say(
                                        "Intet forslag. Søg nedenfor, eller vælg i træet.",
                                        "No suggestion. Search below, or pick in the tree."))
                        : groups(),
                visit.say("Målet er", "The target is"),
                Html.of(
                        "<option value=\"\">{}</option>",
                        visit.say("som vist ved målet", "as shown beside it")),
                Stream.of(Relation.values())
                        .filter(each -> each != Relation.NONE)
                        .map(each ->
                                Html.of(
                                        "<option value=\"{}\">{}</option>",
                                        each.text(),
                                        words.shortRelation(each)))
                        .toList(),
                visit.say("Sikkerhed i %", "Confidence in %"),
                visit.say("Hvorfor (kan udelades)", "Why (may be left out)"),
                beside(),
                button("map", "a", "button-primary", visit.say("Godkend", "Accept"))
                        .when(!choices.all().isEmpty()),
                button(
                        "none",
                        "n",
                        "button-secondary",
                        visit.say("Intet modsvar", "No counterpart")),
                button(
                                "remove",
                                "x",
                                "button-secondary",
                                visit.say("Fjern rækken", "Remove the row"))
                        .when(!rows.isEmpty()));
    }

    private Html beside() {
        var targets = rows.stream().filter(row -> row.mapping().target() != null).count();
        return Html.of(
                        "<p class=\"beside-others\"><label><input type=\"checkbox\" name=\"beside\" value=\"true\" data-key=\"b\"{}> {}</label></p>",
                        Html.of(" checked").when(targets > 1),
                        visit.say(
                                "Lad de øvrige nuværende mål stå ved siden af",
                                "Leave the other present targets beside it"))
                .when(targets > 0);
    }

    private static Html button(String does, String key, String style, String label) {
        return Html.of(
                "<button class=\"button {}\" name=\"do\" value=\"{}\" data-key=\"{}\">{} {}</button> ",
                style,
                does,
                key,
                label,
                Keys.shown(key));
    }

    private List<Html> groups() {
        return Stream.of(Origin.values()).map(this::group).toList();
    }

    private Html group(Origin origin) {
        var all = choices.all();
        var items =
                all.stream()
                        .filter(each -> each.origin() == origin)
                        .map(each -> choice(each, all.indexOf(each) + 1))
                        .toList();
        return Html.of("<h3>{}</h3><ul class=\"choices\">{}</ul>", title(origin), items)
                .when(!items.isEmpty());
    }

    private String title(Origin origin) {
        return switch (origin) {
            case NOW -> visit.say("Nu", "Now");
            case SUGGESTED -> visit.say("Forslag", "Suggestions");
            case FOUND -> visit.say("Fundet", "Found");
        };
    }

    private Html choice(Choice choice, int number) {
        var id = "choice-" + number;
        var target = desk.object().find(choice.code());
        return Html.of(
                """
                <li><input type="radio" id="{}" name="target" value="{}" data-look="{}"{}{}>
                <label for="{}">{} <span class="relation">{}</span> <strong>{}</strong> {} {}</label>
                <p class="where">{}{}</p></li>
                """,
                id,
                choice.code(),
                desk.part("/looked", "target", choice.code()),
                number < 10 ? Html.of(" data-key=\"{}\"", number) : Html.NONE,
                Html.of(" checked").when(choice.code().equals(first)),
                id,
                number < 10 ? Keys.shown(Integer.toString(number)) : Html.NONE,
                words.relation(choice.relation()),
                target < 0
                        ? visit.say("(findes ikke i vokabularet)", "(not in the vocabulary)")
                        : desk.label(desk.object(), target),
                Wording.code(choice.code()),
                Optional.ofNullable(choice.score()).map(this::score),
                target < 0 ? "" : path(target),
                choice.why().isEmpty() ? "" : " · " + String.join(" · ", choice.why()));
    }

    private Html score(double score) {
        return Html.of(
                "<span class=\"score\"><meter min=\"0\" max=\"1\" value=\"{}\" aria-hidden=\"true\"></meter> {}</span>",
                score,
                words.percent(score));
    }

    private String path(int target) {
        return Arrays.stream(desk.object().path(target))
                .mapToObj(each -> desk.label(desk.object(), each))
                .collect(Collectors.joining(" › "));
    }

    private Html search() {
        return Html.of(
                """
                <form class="moment find-target" method="get" action="{}" role="search">{}
                <label for="q">{} {}</label>
                <input class="form-input" id="q" name="q" value="{}" autocomplete="off" data-key="s">
                <button class="button button-secondary">{}</button></form>
                """,
                desk.path(),
                desk.hidden("code", desk.subject().code(source)),
                visit.say("Søg et andet mål", "Search for another target"),
                Keys.shown("s"),
                visit.query().one("q").orElse(""),
                visit.say("Søg", "Search"));
    }
}

package dk.ffb.service.page.draft;

import dk.ffb.service.draft.check.Check;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The fields of a form: each with its label, what it holds now, and what is wrong with it.
///
/// @param prefix tells the fields of one form from those of the others on the page
/// @param checks what is wrong, by the name that the part has in a plain file
record Fields(Visit visit, String prefix, Map<String, List<Check>> checks) {

    static Fields of(Visit visit, String prefix) {
        return new Fields(visit, prefix, Map.of());
    }

    /// What a field is about.
    ///
    /// @param name where its value goes in what is sent
    /// @param part what a fault of it is told of
    record About(String name, String part, String label, String hint) {

        static About of(String name, String label) {
            return new About(name, "", label, "");
        }

        About with(String somePart, String someHint) {
            return new About(name, somePart, label, someHint);
        }
    }

    Html text(About about, @Nullable String value) {
        return text(about, value, "");
    }

    /// @param attributes more of them, such as `required`
    Html text(About about, @Nullable String value, String attributes) {
        return field(
                about,
                id ->
                        Html.of(
                                "<input class=\"form-input\" id=\"{}\" name=\"{}\" value=\"{}\" {} {}>",
                                id,
                                about.name(),
                                value == null ? "" : value,
                                new Html(attributes),
                                described(about, id)));
    }

    /// Texts of a language: each may be long, and has a field of its own; one more is for another.
    Html longTexts(About about, List<String> values) {
        return Html.join(
                IntStream.range(0, Math.max(1, values.size()))
                        .mapToObj(n ->
                                area(
                                        about,
                                        n < values.size() ? values.get(n) : "",
                                        "texts",
                                        n == 0 ? "" : "-" + (n + 1))));
    }

    /// Short texts, one a line.
    Html lines(About about, List<String> values) {
        return area(about, String.join("\n", values), "list", "");
    }

    private Html area(About about, String value, String as, String nth) {
        var rows = Math.clamp(value.lines().mapToInt(it -> 1 + it.length() / 70).sum(), 2, 12);
        return field(
                about,
                nth,
                id ->
                        Html.of(
                                "<textarea class=\"form-input\" id=\"{}\" name=\"{}\" rows=\"{}\" data-as=\"{}\" {}>\n{}</textarea>",
                                id,
                                about.name(),
                                rows,
                                as,
                                described(about, id),
                                value));
    }

    /// One of a few.
    ///
    /// @param choices value to label
    Html choice(About about, Map<String, String> choices, @Nullable String chosen) {
        return field(
                about,
                id ->
                        Html.of(
                                "<select class=\"form-select\" id=\"{}\" name=\"{}\" {}>{}</select>",
                                id,
                                about.name(),
                                described(about, id),
                                choices.entrySet().stream()
                                        .map(it ->
                                                Html.of(
                                                        "<option value=\"{}\"{}>{}</option>",
                                                        it.getKey(),
                                                        Html.of(" selected")
                                                                .when(it.getKey().equals(chosen)),
                                                        it.getValue()))
                                        .toList()));
    }

    Html day(About about, @Nullable Object value) {
        return text(about, value == null ? "" : value.toString(), "type=\"date\"");
    }

    Html number(About about, @Nullable Object value, String attributes) {
        return text(
                about,
                value == null ? "" : value.toString(),
                "type=\"number\" data-as=\"number\" " + attributes);
    }

    /// Codes, each of which can be taken away, and a field to find more with.
    ///
    /// @param suggest where codes are found
    /// @param label what a code is called
    Html codes(About about, List<String> values, String suggest, Function<String, String> label) {
        var id = id(about, "");
        var more = visit.say("Føj til: skriv et navn eller en kode", "Add: type a name or a code");
        return Html.of(
                """
                <fieldset class="form-group codes"{}{}><legend class="form-label">{}</legend>{}
                <div class="chosen-codes">{}</div>
                <span class="completed" data-suggest="{}" data-hits="{}" data-takes="choice">
                <input class="form-input" id="{}" data-of="{}" autocomplete="off" aria-label="{}" placeholder="{}"></span>{}</fieldset>
                """,
                ofPart(about),
                described(about, id),
                about.label(),
                hint(about, id),
                values.stream()
                        .map(code ->
                                Html.of(
                                        "<label class=\"chosen-code\"><input type=\"checkbox\" name=\"{}\" value=\"{}\" data-as=\"list\" checked> {}</label>",
                                        about.name(),
                                        code,
                                        label.apply(code)))
                        .toList(),
                suggest,
                visit.say("forslag", "suggestions"),
                id,
                about.name(),
                more,
                more,
                faults(about, id));
    }

    /// A code that is found by its name.
    Html code(About about, @Nullable String value, String suggest, String attributes) {
        return field(
                about,
                id ->
                        Html.of(
                                """
                                <span class="completed" data-suggest="{}" data-hits="{}" data-takes="code">
                                <input class="form-input" id="{}" name="{}" value="{}" autocomplete="off" {} {}></span>
                                """,
                                suggest,
                                visit.say("forslag", "suggestions"),
                                id,
                                about.name(),
                                value == null ? "" : value,
                                new Html(attributes),
                                described(about, id)));
    }

    /// The reason of a change.
    Html why() {
        return text(
                About.of("why", visit.say("Hvorfor", "Why"))
                        .with(
                                "",
                                visit.say(
                                        "Det læser den, der godkender.", "The approver reads it.")),
                "");
    }

    static Html hidden(String name, String value) {
        return Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, value);
    }

    private Html field(About about, Function<String, Html> input) {
        return field(about, "", input);
    }

    private Html field(About about, String nth, Function<String, Html> input) {
        var id = id(about, nth);
        return Html.of(
                "<div class=\"form-group\"{}><label class=\"form-label\" for=\"{}\">{}</label>{}{}{}</div>",
                ofPart(about),
                id,
                about.label(),
                hint(about, id),
                input.apply(id),
                nth.isEmpty() ? faults(about, id) : Html.NONE);
    }

    /// By which a script finds where to say what is wrong.
    private static Html ofPart(About about) {
        return Html.of(" data-part=\"{}\"", about.part()).when(!about.part().isEmpty());
    }

    private String id(About about, String nth) {
        return prefix + "-" + about.name().replace('.', '-') + nth;
    }

    private static Html hint(About about, String id) {
        return Html.of("<span class=\"form-hint\" id=\"{}-hint\">{}</span>", id, about.hint())
                .when(!about.hint().isEmpty());
    }

    private List<Check> of(About about) {
        return checks.getOrDefault(about.part(), List.of());
    }

    private Html faults(About about, String id) {
        return Html.of(
                        "<ul class=\"faults\" id=\"{}-faults\">{}</ul>",
                        id,
                        of(about).stream().map(this::fault).toList())
                .when(!of(about).isEmpty());
    }

    /// What is wrong with the item as a whole.
    Html faults(List<Check> checks) {
        return Html.of("<ul class=\"faults\">{}</ul>", checks.stream().map(this::fault).toList())
                .when(!checks.isEmpty());
    }

    Html fault(Check check) {
        return Html.of("<li class=\"form-error-message\">{}</li>", said(visit, check));
    }

    /// What is wrong, and how badly.
    static String said(Visit visit, Check check) {
        return (check.isError() ? visit.say("Fejl", "Error") : visit.say("Advarsel", "Warning"))
                + ": "
                + check.message(visit.language());
    }

    private Html described(About about, String id) {
        var hint = about.hint().isEmpty() ? "" : id + "-hint";
        var isFaulty = !of(about).isEmpty();
        var by = (hint + " " + (isFaulty ? id + "-faults" : "")).strip();
        return Html.of(
                "{}{}",
                Html.of(" aria-describedby=\"{}\"", by).when(!by.isEmpty()),
                Html.of(" aria-invalid=\"true\"").when(isFaulty));
    }
}

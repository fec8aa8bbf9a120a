package dk.ffb.service.page.concept;

import dk.ffb.service.page.frame.Copy;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the publisher says of a concept, and what to call it by.
final class ConceptTexts {

    private final Visit visit;
    private final CompiledVocabulary vocabulary;
    private final int number;
    private final Concept concept;
    private final VocabularyKey key;

    ConceptTexts(Visit visit, CompiledVocabulary vocabulary, int number) {
        this.visit = visit;
        this.vocabulary = vocabulary;
        this.number = number;
        concept = vocabulary.concept(number);
        key = vocabulary.vocabulary().key();
    }

    /// What sort of thing it is, and whether it may be used on the day.
    Html state() {
        var words = new Wording(visit);
        return Html.of(
                "<p class=\"state\"><span class=\"badge\">{}</span> <code>{}</code> {}</p>{}",
                words.kind(concept.kind()),
                concept.code(),
                Copy.of(visit, concept.code(), visit.say("Kopiér koden", "Copy the code")),
                warning(words));
    }

    private Html warning(Wording words) {
        var holds = vocabulary.holds(number, visit.day());
        var replaced = concept.status() == Status.DEPRECATED || !holds;
        var to = Optional.ofNullable(concept.validity().to());
        return Html.of(
                        """
                        <div class="alert alert-warning" role="note"><p class="alert-text">{} {} {}</p></div>
                        """,
                        holds
                                ? visit.say(
                                        "Begrebet er udgået og bør ikke bruges mere.",
                                        "The concept is deprecated and should no longer be used.")
                                : visit.say(
                                        "Begrebet er ikke gyldigt på dagen.",
                                        "The concept isn't valid on the day."),
                        to.map(day ->
                                visit.say("Det gjaldt til ", "It held until ")
                                        + words.day(day)
                                        + "."),
                        successors())
                .when(replaced);
    }

    private Html successors() {
        var links =
                Arrays.stream(vocabulary.replacedBy(number))
                        .mapToObj(each ->
                                Html.of(
                                        "<a href=\"{}\">{}</a>",
                                        visit.conceptHref(new Code(key, vocabulary.code(each))),
                                        vocabulary.label(each, visit.language())))
                        .toList();
        return Html.of(
                        "{} {}",
                        visit.say("Det er afløst af:", "It is replaced by:"),
                        separated(links))
                .when(!links.isEmpty());
    }

    private static Html separated(List<Html> links) {
        return new Html(String.join(", ", links.stream().map(Html::text).toList()));
    }

    /// What it means in a line, or what sort of thing it is where nobody has said what it means.
    String inShort() {
        return concept.definitions()
                .best(visit.language())
                .orElseGet(
                        () -> new Wording(visit).kind(concept.kind()) + " · " + visit.title(key));
    }

    /// What it means, and other words for it.
    Html meaning() {
        return Html.of(
                "{}{}{}",
                texts("", concept.definitions(), "lead"),
                others(),
                texts(visit.say("Bemærkning: ", "Note: "), concept.notes(), ""));
    }

    private Html texts(String before, Texts texts, String style) {
        var language = texts.in(visit.language()).isEmpty() ? Texts.DANISH : visit.language();
        return Html.join(
                texts.in(language).stream()
                        .map(text ->
                                Html.of(
                                        "<p class=\"{}\" lang=\"{}\">{}{}</p>",
                                        style,
                                        language,
                                        before,
                                        text)));
    }

    private Html others() {
        var names =
                String.join(
                        " · ",
                        concept.altLabels().byLanguage().values().stream()
                                .flatMap(List::stream)
                                .toList());
        return Html.of(
                "{}{}",
                otherLanguages(),
                Html.of("<p>{} {}</p>", visit.say("Andre ord:", "Other words:"), names)
                        .when(!names.isEmpty()));
    }

    /// What it is called in other languages than the page's.
    private Html otherLanguages() {
        return Html.join(
                concept.labels().byLanguage().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(visit.language()))
                        .map(entry ->
                                Html.of(
                                        "<p>{} <span lang=\"{}\">{}</span></p>",
                                        switch (entry.getKey()) {
                                            case Texts.DANISH ->
                                                    visit.say("På dansk:", "In Danish:");
                                            case Texts.ENGLISH ->
                                                    visit.say("På engelsk:", "In English:");
                                            default -> entry.getKey() + ":";
                                        },
                                        entry.getKey(),
                                        String.join(" · ", entry.getValue()))));
    }

    /// All that programs call it, to be copied, and where they get it.
    Html identifiers() {
        var uri = visit.edition().base().concept(key, concept.code());
        var system = vocabulary.vocabulary().system(visit.edition().base());
        var home = "/vocabularies/" + key + "/concepts/" + BaseUri.encode(concept.code());
        return Html.of(
                """
                <h2>{}</h2><dl class="ids">{}{}{}</dl>
                <h2>{}</h2><ul class="links">
                <li><a href="{}">{}</a></li><li><a href="{}">{}</a></li>
                <li><a href="{}">{}</a></li><li><a href="{}">{}</a></li></ul>
                """,
                visit.say("Til at kopiere", "To copy"),
                id(visit.say("System", "System"), system),
                id("URI", uri),
                scale(),
                visit.say("Hent", "Download"),
                visit.api(home),
                visit.say("Begrebet som JSON", "The concept as JSON"),
                visit.api(home + "/mappings"),
                visit.say("Dets mappinger som JSON", "Its mappings as JSON"),
                visit.api(home + "/history"),
                visit.say("Dets historik som JSON", "Its history as JSON"),
                visit.href("/translate", "system", key.value(), "code", concept.code()),
                visit.say("Oversæt koden trin for trin", "Translate the code step by step"));
    }

    private Html scale() {
        var step = concept.scaleStep();
        return step.isPresent()
                ? Html.of(
                        "<div><dt>{}</dt><dd>{}</dd></div>",
                        visit.say("Trin på skalaen", "Step on the scale"),
                        step.getAsInt())
                : Html.NONE;
    }

    private Html id(String name, String value) {
        return Html.of(
                "<div><dt>{}</dt><dd><code>{}</code> {}</dd></div>",
                name,
                value,
                Copy.of(visit, value, visit.say("Kopiér ", "Copy ") + name));
    }
}

package dk.ffb.service.page.translate;

import dk.ffb.mapping.translate.Answer.Step;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;

/// The way from a code to its translation: each code on it and each mapping between them.
final class Way {

    private final Visit visit;
    private final Translation translation;
    private final Wording words;

    Way(Visit visit, Translation translation) {
        this.visit = visit;
        this.translation = translation;
        words = new Wording(visit);
    }

    Html drawn() {
        return Html.of(
                "<ol class=\"way\">{}{}</ol>",
                stop(translation.path().getFirst().from()),
                translation.path().stream()
                        .map(step -> Html.of("{}{}", hop(step), stop(step.to())))
                        .toList());
    }

    private Html stop(Code code) {
        return Html.of(
                "<li class=\"stop\"><small>{}</small> <a href=\"{}\">{}</a> {}</li>",
                visit.title(code.vocabulary()),
                visit.conceptHref(code),
                visit.label(code),
                Wording.code(code.value()));
    }

    private Html hop(Step step) {
        return Html.of(
                "<li class=\"hop\">{} <a href=\"{}\">{}</a> <small>{}{}</small></li>",
                words.relation(step.relation()),
                visit.mappingSetHref(step.mappingSet().value()),
                step.mappingSet().value(),
                step.release(),
                step.confidence() == null ? "" : ", " + words.confidence(step.confidence()));
    }

    /// The same as a sentence.
    String inWords() {
        var sentence = new StringBuilder();
        for (var step : translation.path()) {
            sentence.append(sentence.isEmpty() ? named(step.from()) : visit.say(", som", ", which"))
                    .append(' ')
                    .append(words.relation(step.relation()))
                    .append(' ')
                    .append(named(step.to()));
        }
        sentence.append('.');
        if (translation.path().size() > 1) {
            sentence.append(visit.say(" Tilsammen: målet ", " Together: the target "))
                    .append(together());
        }
        return sentence.toString();
    }

    private String together() {
        return switch (translation.relation()) {
            case EXACT -> visit.say("er præcis det samme.", "is exactly the same.");
            case CLOSE -> visit.say("er omtrent det samme.", "is about the same.");
            case BROAD -> visit.say("er bredere.", "is broader.");
            case NARROW -> visit.say("er snævrere.", "is narrower.");
            case RELATED -> visit.say("er beslægtet.", "is related.");
            case NONE -> visit.say("findes ikke.", "isn't there.");
        };
    }

    private String named(Code code) {
        return "”" + visit.label(code) + "” (" + code.vocabulary() + ")";
    }
}

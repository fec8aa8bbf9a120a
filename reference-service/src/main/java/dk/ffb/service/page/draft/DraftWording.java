package dk.ffb.service.page.draft;

import dk.ffb.service.draft.Alteration;
import dk.ffb.service.draft.State;
import dk.ffb.service.draft.Step;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.vocabulary.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How the words of drafts are said to people.
record DraftWording(Visit visit) {

    String state(State state) {
        return switch (state) {
            case OPEN -> visit.say("Under arbejde", "Being worked on");
            case SUBMITTED -> visit.say("Venter på godkendelse", "Waits for approval");
            case APPROVED -> visit.say("Godkendt", "Approved");
            case RETURNED -> visit.say("Sendt tilbage", "Returned");
            case PUBLISHED -> visit.say("Udgivet", "Published");
            case DISCARDED -> visit.say("Kasseret", "Discarded");
        };
    }

    String step(Step.Kind kind) {
        return switch (kind) {
            case CREATED -> visit.say("begyndte kladden", "began the draft");
            case EDITED -> visit.say("ændrede", "edited");
            case UNDONE -> visit.say("fortrød", "undid");
            case COMMENTED -> visit.say("skrev", "wrote");
            case REBASED ->
                    visit.say("flyttede til nyere udgivelse", "moved it to a later release");
            case SUBMITTED -> visit.say("indsendte", "submitted");
            case APPROVED -> visit.say("godkendte", "approved");
            case RETURNED -> visit.say("sendte tilbage", "returned it");
            case PUBLISHED -> visit.say("udgav", "published");
            case DISCARDED -> visit.say("kasserede", "discarded");
        };
    }

    String effect(Alteration.Effect effect) {
        return switch (effect) {
            case ADDED -> visit.say("ny", "new");
            case CHANGED -> visit.say("ændret", "changed");
            case REMOVED -> visit.say("taget ud", "removed");
        };
    }

    /// The value of a part as a line of text.
    static String value(Object value) {
        return switch (value) {
            case Texts texts ->
                    texts.byLanguage().entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + ": " + String.join(" | ", entry.getValue()))
                            .collect(Collectors.joining("; "));
            case List<?> all ->
                    all.stream().map(Object::toString).collect(Collectors.joining(" | "));
            case Map<?, ?> all ->
                    all.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}

package dk.ffb.service.feed;

import dk.ffb.mapping.Mapping;
import dk.ffb.service.feed.Event.InForce;
import dk.ffb.service.feed.Event.OfConcept;
import dk.ffb.service.feed.Event.OfMapping;
import dk.ffb.service.feed.Event.OfWhole;
import dk.ffb.service.feed.Event.Published;
import dk.ffb.service.release.Difference.Change;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An event as a sentence for people.
public final class EventText {

    private EventText() {}

    /// Such as `ffb 2027.1: begreb omdøbt: FRIV (Besøgsven → Besøgsvenner)`.
    public static String of(Event event, String language) {
        var release = event.release();
        return "%s %s: %s%s"
                .formatted(
                        release.key(),
                        release.version(),
                        event.kind().word(language),
                        rest(event, language));
    }

    private static String rest(Event event, String language) {
        return switch (event.content()) {
            case Published published -> published(event, published, language);
            case InForce _ -> "";
            case OfWhole whole -> ": " + whole.detail().what();
            case OfConcept concept -> ": " + concept(event.kind(), concept.change());
            case OfMapping mapping -> ": " + mapping(mapping.row());
        };
    }

    private static String published(Event event, Published published, String language) {
        var from = event.release().validFrom();
        var when = language.equals("en") ? ", valid from " + from : ", gælder fra " + from;
        var counts =
                published.counts().entrySet().stream()
                        .map(each -> each.getKey().word(language) + " " + each.getValue())
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? when : when + " (" + counts + ")";
    }

    private static String concept(EventKind kind, Change change) {
        var named = change.code() + " " + change.label();
        return kind == EventKind.CONCEPT_ADDED || kind == EventKind.CONCEPT_REMOVED
                ? named
                : "%s (%s → %s)".formatted(named, shown(change.before()), shown(change.after()));
    }

    private static String mapping(Mapping row) {
        return "%s %s %s"
                .formatted(shown(row.source()), row.relation().text(), shown(row.target()));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "–" : text;
    }
}

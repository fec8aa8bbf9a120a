package dk.ffb.service.feed;

import java.util.ArrayList;
import java.util.List;

/// All events up to a moment.
public final class Events {

    private final List<Section> sections;

    Events(List<Section> sections) {
        this.sections = sections;
    }

    /// The number of the last event; 0 where there is none.
    public long last() {
        return sections.isEmpty() ? 0 : sections.getLast().next() - 1;
    }

    /// Some events that follow on each other.
    ///
    /// @param since the number to ask from next: that of the last event here or, where this is all
    ///   there is for now, of the last event there is
    /// @param more whether there are more already
    public record Page(List<Event> items, long since, boolean more) {}

    /// The last events that a filter lets through, newest first.
    public Page latest(EventFilter filter, int limit) {
        var items = new ArrayList<Event>();
        for (var section : sections.reversed()) {
            for (var sequence = section.next() - 1; sequence >= section.first(); sequence--) {
                var event = section.event(sequence);
                if (filter.lets(event, section.chapter())) {
                    if (items.size() == limit) {
                        return new Page(items, last(), true);
                    }
                    items.add(event);
                }
            }
        }
        return new Page(items, last(), false);
    }

    /// The first events after a number that a filter lets through.
    public Page after(long since, EventFilter filter, int limit) {
        var items = new ArrayList<Event>();
        for (var section : sections) {
            if (section.next() > since + 1) {
                var from = Math.max(section.first(), since + 1);
                for (var sequence = from; sequence < section.next(); sequence++) {
                    var event = section.event(sequence);
                    if (filter.lets(event, section.chapter())) {
                        if (items.size() == limit) {
                            return new Page(items, items.getLast().sequence(), true);
                        }
                        items.add(event);
                    }
                }
            }
        }
        return new Page(items, Math.max(since, last()), false);
    }
}

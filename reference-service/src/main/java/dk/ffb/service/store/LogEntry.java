package dk.ffb.service.store;

import java.util.List;

/// An act in the log, and what came of it.
///
/// @param id tells acts apart; the URI of the activity
/// @param made the releases and drafts that came of it: graphs of the store
public record LogEntry(String id, Act act, List<String> made) {

    private static final String DRAFT = Graphs.draft("").getURI();

    public LogEntry {
        made = List.copyOf(made);
    }

    /// The ids of the drafts among what came of it.
    public List<String> drafts() {
        return made.stream()
                .filter(graph -> graph.startsWith(DRAFT))
                .map(graph -> graph.substring(DRAFT.length()))
                .toList();
    }
}

package dk.ffb.service.draft;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.store.StoredDraft;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Drafts in the form that the store keeps them in.
record DraftForm(DraftText text) {

    private static final String CHANGE = "change-";
    private static final String STEP = "step-";
    private static final int PIECE = 1 << 15;

    StoredDraft stored(Draft draft) {
        var entries = new LinkedHashMap<String, String>();
        draft.changes().forEach(it -> put(entries, CHANGE + it.number(), text.write(it)));
        draft.steps().forEach(it -> put(entries, STEP + it.revision(), text.write(it)));
        return new StoredDraft(
                draft.id(), draft.revision(), facts(DraftSummary.of(draft)), entries);
    }

    /// A long text goes in pieces: the time that a store takes to read one grows with the square of
    /// its length.
    private static void put(Map<String, String> entries, String key, String text) {
        if (text.length() <= PIECE) {
            entries.put(key, text);
            return;
        }
        var from = 0;
        for (var number = 0; from < text.length(); number++) {
            var to = Math.min(from + PIECE, text.length());
            to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            entries.put("%s.%06d".formatted(key, number), text.substring(from, to));
            from = to;
        }
    }

    private static Map<String, String> facts(DraftSummary draft) {
        var facts = new HashMap<String, String>();
        facts.put("subject", draft.subject().name());
        facts.put("key", draft.key());
        facts.putAll(BaseForm.facts(draft.base()));
        facts.put("title", draft.title());
        facts.put("state", draft.state().text());
        facts.put("created-by", draft.createdBy().id());
        facts.put("created-by-name", draft.createdBy().name());
        facts.put("created-at", draft.createdAt().toString());
        facts.put("changed-at", draft.changedAt().toString());
        facts.put("changes", Integer.toString(draft.changes()));
        if (draft.published() != null) {
            facts.put("published", draft.published());
        }
        return facts;
    }

    DraftSummary summary(StoredDraft stored) {
        var facts = stored.facts();
        return new DraftSummary(
                stored.id(),
                Subject.valueOf(fact(facts, "subject")),
                fact(facts, "key"),
                BaseForm.base(facts),
                fact(facts, "title"),
                State.of(fact(facts, "state")).orElseThrow(),
                facts.get("published"),
                stored.revision(),
                new Author(fact(facts, "created-by"), fact(facts, "created-by-name")),
                Instant.parse(fact(facts, "created-at")),
                Instant.parse(fact(facts, "changed-at")),
                Integer.parseInt(fact(facts, "changes")));
    }

    static String fact(Map<String, String> facts, String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }

    Draft draft(StoredDraft stored) {
        var summary = summary(stored);
        return new Draft(
                stored.id(),
                summary.subject(),
                summary.key(),
                summary.base(),
                summary.title(),
                summary.state(),
                summary.published(),
                all(stored, CHANGE, text::change, DraftChange::number),
                all(stored, STEP, text::step, Step::revision));
    }

    private static <T> List<T> all(
            StoredDraft stored, String prefix, Function<String, T> read, ToIntFunction<T> order) {
        var texts = new HashMap<String, StringBuilder>();
        new TreeMap<>(stored.entries())
                .tailMap(prefix).entrySet().stream()
                        .takeWhile(entry -> entry.getKey().startsWith(prefix))
                        .forEach(entry ->
                                texts.computeIfAbsent(
                                                entry.getKey().split("\\.", 2)[0],
                                                _ -> new StringBuilder())
                                        .append(entry.getValue()));
        return texts.values().stream()
                .map(each -> read.apply(each.toString()))
                .sorted(Comparator.comparingInt(order))
                .toList();
    }
}

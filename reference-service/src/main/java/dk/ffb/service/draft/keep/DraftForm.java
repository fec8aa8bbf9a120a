package dk.ffb.service.draft.keep;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.State;
import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftChange;
import dk.ffb.service.store.StoredDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Drafts in the form that the store keeps them in.
record DraftForm(DraftText text) {

    private static final String CHANGE = "change-";
    private static final String STEP = "step-";

    /// The name of the entries of a change.
    static String name(DraftChange change) {
        return CHANGE + change.number();
    }

    /// @param known changes that were read before
    StoredDraft stored(Draft draft, KnownChanges known) {
        var entries = new LinkedHashMap<String, String>();
        draft.changes()
                .forEach(it ->
                        entries.putAll(
                                known.entries(it)
                                        .orElseGet(
                                                () -> LongText.entries(name(it), text.write(it)))));
        draft.steps()
                .forEach(it ->
                        entries.putAll(LongText.entries(STEP + it.revision(), text.write(it))));
        return new StoredDraft(
                draft.id(), draft.revision(), facts(DraftSummary.of(draft)), entries);
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

    /// @param known changes that were read before
    Draft draft(StoredDraft stored, KnownChanges known) {
        var summary = summary(stored);
        var changes = new ArrayList<DraftChange>();
        var steps = new ArrayList<Step>();
        KnownChanges.byName(stored.entries())
                .forEach((name, pieces) -> {
                    if (name.startsWith(CHANGE)) {
                        changes.add(
                                known.in(name, pieces)
                                        .orElseGet(() -> text.change(LongText.text(pieces))));
                    } else if (name.startsWith(STEP)) {
                        steps.add(text.step(LongText.text(pieces)));
                    }
                });
        changes.sort(Comparator.comparingInt(DraftChange::number));
        steps.sort(Comparator.comparingInt(Step::revision));
        return new Draft(
                stored.id(),
                summary.subject(),
                summary.key(),
                summary.base(),
                summary.title(),
                summary.state(),
                summary.published(),
                changes,
                steps);
    }
}

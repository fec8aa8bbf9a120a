package dk.ffb.service.page.desk;

import dk.ffb.mapping.Relation;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.DraftedRows.Row;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.draft.edit.Parts;
import dk.ffb.service.draft.edit.WantedEdit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.request.Query;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody decides about a code, as the form says it.
///
/// @param seen the rows that they saw, so that nothing is decided on what others have changed since
/// @param relation of the target; empty where it is the one that the page showed
/// @param beside whether what the code is mapped to already stays
record Decision(
        What what,
        String code,
        String seen,
        String target,
        Optional<Relation> relation,
        Optional<Double> confidence,
        boolean beside,
        String why) {

    static final List<String> FIELDS =
            List.of("do", "code", "seen", "target", "relation", "confidence", "beside", "why");

    private static final String BY_A_PERSON = "semapv:ManualMappingCuration";

    enum What {
        /// It is mapped to a target.
        MAP,
        /// There is no counterpart.
        NONE,
        /// Nothing is said of it any more.
        REMOVE
    }

    static Decision of(Query form) {
        return new Decision(
                What.valueOf(
                        form.one("do", List.of("map", "none", "remove"))
                                .orElse("map")
                                .toUpperCase(java.util.Locale.ROOT)),
                form.required("code"),
                form.one("seen").orElse(""),
                form.one("target").orElse(""),
                form.one("relation").flatMap(Relation::of).filter(it -> it != Relation.NONE),
                confidence(form),
                form.one("beside").isPresent(),
                form.one("why").orElse("").strip());
    }

    private static Optional<Double> confidence(Query form) {
        return form.one("confidence")
                .filter(it -> !it.isBlank())
                .map(_ -> form.number("confidence", 100, 1, 100) / 100.0);
    }

    /// What tells the rows of a code from others.
    static String fingerprint(List<Row> rows) {
        return Integer.toHexString(rows.toString().hashCode());
    }

    /// The edits that do it.
    ///
    /// @param shown the relation of the target as the page showed it
    /// @throws DraftRefusal where it can't be done, or others have changed the rows
    List<WantedEdit> edits(Desk desk, Relation shown) {
        var source = source(desk);
        var rows = desk.rowsOf(source);
        if (!fingerprint(rows).equals(seen)) {
            throw DraftRefusal.edit(
                    "Koden er ændret, siden du så den. Se på den igen, før du afgør den.",
                    "The code has changed since you saw it. Look again before you decide.");
        }
        return switch (what) {
            case MAP -> mapped(desk, rows, relation.orElse(shown));
            case NONE -> {
                var edits = removed(rows, Optional.empty());
                edits.add(
                        wanted(
                                new Edit.AddMapping(
                                        ItemKey.mapping(code, null), parts(Relation.NONE))));
                yield edits;
            }
            case REMOVE -> removed(rows, Optional.empty());
        };
    }

    /// @throws Problem where there is no such code
    int source(Desk desk) {
        return desk.visit().asked().concept(desk.subject(), code);
    }

    private List<WantedEdit> mapped(Desk desk, List<Row> rows, Relation chosen) {
        if (desk.object().find(target) == CompiledVocabulary.UNKNOWN) {
            throw DraftRefusal.edit("Vælg et mål først.", "Choose a target first.");
        }
        var same = rows.stream().filter(row -> target.equals(row.mapping().target())).findFirst();
        var edits = removed(beside ? without(rows, Relation.NONE) : rows, same.map(Row::key));
        edits.add(
                wanted(
                        same.<Edit>map(row -> new Edit.ChangeMapping(row.key(), patch(chosen)))
                                .orElseGet(() ->
                                        new Edit.AddMapping(
                                                ItemKey.mapping(code, target), parts(chosen)))));
        return edits;
    }

    /// Only the statement that there is none gives way to a target beside others.
    private static List<Row> without(List<Row> rows, Relation relation) {
        return rows.stream().filter(row -> row.mapping().relation() == relation).toList();
    }

    private List<WantedEdit> removed(List<Row> rows, Optional<ItemKey> but) {
        var edits = new ArrayList<WantedEdit>();
        rows.stream()
                .map(Row::key)
                .filter(key -> but.filter(key::equals).isEmpty())
                .toList()
                .reversed()
                .forEach(key -> edits.add(wanted(new Edit.RemoveMapping(key))));
        return edits;
    }

    private WantedEdit wanted(Edit edit) {
        return new WantedEdit(edit, why);
    }

    private Parts parts(Relation chosen) {
        var parts = new HashMap<Part, Object>();
        parts.put(Part.RELATION, chosen.text());
        parts.put(Part.JUSTIFICATION, BY_A_PERSON);
        confidence.ifPresent(it -> parts.put(Part.CONFIDENCE, it));
        return new Parts(parts);
    }

    /// Whoever decides on a row again is sure of it, unless they say how sure.
    private Edit.Patch patch(Relation chosen) {
        return new Edit.Patch(
                parts(chosen),
                confidence.isPresent() ? Set.of() : Set.of(Part.CONFIDENCE),
                Map.of());
    }
}

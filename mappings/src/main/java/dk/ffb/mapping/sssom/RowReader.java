package dk.ffb.mapping.sssom;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table.Pool;
import dk.ffb.content.table.Table.Row;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.table.Repeats;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns rows into mappings, and tells of every cell that can't be one.
final class RowReader {

    private static final String NO_TERM = "https://w3id.org/sssom/NoTermFound";

    private final CodeReader subjects;
    private final CodeReader objects;
    private final Header header;
    private final SlotCheck check;
    private final Faults faults;
    private final Pool pool = new Pool();
    private final Repeats repeats;
    private final RecordIds records;
    private final RowSlots slots;

    RowReader(CodeReader subjects, CodeReader objects, Header header, Faults faults) {
        this.subjects = subjects;
        this.objects = objects;
        this.header = header;
        this.check = new SlotCheck(header.prefixes(), faults);
        this.faults = faults;
        this.repeats = new Repeats(faults);
        this.records = new RecordIds(faults);
        this.slots = new RowSlots(subjects, objects, header.prefixes(), pool);
    }

    /// A row that says that something is so, or that it is not.
    record Read(Mapping mapping, boolean denied) {}

    Optional<Read> read(Row row) {
        var before = faults.errors();
        checkOthers(row);
        var predicate = entity(row, "predicate_id");
        var source = side(row, "subject", subjects);
        var target = side(row, "object", objects);
        var relation = relation(row, predicate);
        var denied = row.get("predicate_modifier").equals("Not");
        if (denied && relation == Relation.NONE) {
            error(
                    row,
                    "predicate_modifier",
                    Said.of(
                            "det er ikke defineret, hvad 'Not' betyder sammen med sssom:NoTermFound",
                            "what 'Not' means with sssom:NoTermFound is not defined"));
        }
        var justification = justification(row);
        var confidence = confidence(row);
        var validity = validity(row);
        if (faults.errors() > before) {
            return Optional.empty();
        }
        var mapping =
                new Mapping(
                        source.orElse(null),
                        relation,
                        target.orElse(null),
                        confidence,
                        justification,
                        validity,
                        text(row, "subject_label"),
                        text(row, "object_label"),
                        text(row, "comment"),
                        slots.of(row, relation));
        return repeats.isRepeated(mapping, denied, row.line())
                ? Optional.empty()
                : Optional.of(new Read(mapping, denied));
    }

    private void checkOthers(Row row) {
        row.columns()
                .forEach((name, index) -> {
                    var cell = row.cells().get(index);
                    var slot = Slot.OF_MAPPING.get(name);
                    if (slot != null && !cell.isEmpty() && !isReadElsewhere(name)) {
                        check.cell(slot, cell, row.line());
                    }
                });
        records.check(row);
        if (!row.get("review_date").isEmpty()
                && row.get("reviewer_id").isEmpty()
                && row.get("reviewer_label").isEmpty()) {
            error(
                    row,
                    "review_date",
                    Said.of(
                            "en gennemgået række har et reviewer_id eller en reviewer_label",
                            "a reviewed row has a reviewer_id or a reviewer_label"));
        }
    }

    private static boolean isReadElsewhere(String name) {
        return RowSlots.hasPlaceOfItsOwn(name) && !name.equals("predicate_modifier");
    }

    private Optional<Prefixes.Expanded> entity(Row row, String column) {
        var value = row.get(column);
        if (value.isBlank()) {
            error(row, column, Said.of("mangler", "is missing"));
            return Optional.empty();
        }
        return check.entity(column, value, row.line());
    }

    private Optional<String> side(Row row, String side, CodeReader codes) {
        if (row.get(side + "_id").isBlank() && type(row, side).equals("rdfs literal")) {
            return codes.literal(row.get(side + "_label"), row.line());
        }
        var source = row.get(side + "_source");
        if (!source.isEmpty()) {
            header.prefixes()
                    .expand(source)
                    .ifPresent(
                            iri -> codes.source(iri.iri(), row.line(), side + "_source", faults));
        }
        return entity(row, side + "_id")
                .filter(e -> !e.iri().equals(NO_TERM))
                .flatMap(e -> codes.code(e, row.line()));
    }

    private String type(Row row, String side) {
        var own = row.get(side + "_type");
        return own.isEmpty() ? header.first(side + "_type").orElse("") : own;
    }

    private boolean isNoTerm(Row row, String column) {
        return header.prefixes()
                .expand(row.get(column).strip())
                .filter(e -> e.iri().equals(NO_TERM))
                .isPresent();
    }

    private Relation relation(Row row, Optional<Prefixes.Expanded> predicate) {
        var noSubject = isNoTerm(row, "subject_id");
        var noObject = isNoTerm(row, "object_id");
        if (noSubject && noObject) {
            error(
                    row,
                    "object_id",
                    Said.of(
                            "sssom:NoTermFound på begge sider siger intet om nogen kode",
                            "sssom:NoTermFound on both sides says nothing of any code"));
        }
        var meaning = predicate.map(Prefixes.Expanded::iri).flatMap(Predicates::meaning);
        if (predicate.isPresent() && meaning.isEmpty()) {
            error(
                    row,
                    "predicate_id",
                    Said.of(
                            "ukendt prædikat '%s': brug skos:exactMatch, closeMatch, broadMatch, narrowMatch eller relatedMatch",
                            "unknown predicate '%s': use skos:exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch",
                            row.get("predicate_id")));
        }
        if (noSubject || noObject) {
            warnOfNarrowStatement(row, meaning);
            return Relation.NONE;
        }
        return meaning.orElse(Relation.RELATED);
    }

    private void warnOfNarrowStatement(Row row, Optional<Relation> meaning) {
        if (meaning.isPresent()
                && (meaning.get() == Relation.BROAD || meaning.get() == Relation.NARROW)) {
            faults.warning(
                    row.line(),
                    "predicate_id",
                    Said.of(
                            "siger kun, at der ingen %s term er; læses som: der er ingen term",
                            "says only that there is no %s term; read as: there is no term",
                            further(meaning.get())));
        }
    }

    private static Said further(Relation relation) {
        return relation == Relation.BROAD
                ? new Said("bredere", "broader")
                : new Said("snævrere", "narrower");
    }

    private @Nullable String justification(Row row) {
        var written = row.get("mapping_justification");
        var old = Justifications.BEFORE_1_0.get(row.get("match_type"));
        if (written.isBlank() && old != null) {
            return specified(old);
        }
        var entity = entity(row, "mapping_justification");
        var semapv = Prefixes.BUILT_IN.get("semapv");
        if (entity.isPresent()
                && !(entity.get().namespace().equals(semapv)
                        && Justifications.KNOWN.contains(entity.get().local()))) {
            error(
                    row,
                    "mapping_justification",
                    Said.of(
                            "ukendt begrundelse '%s': brug en som semapv:ManualMappingCuration",
                            "unknown justification '%s': use one such as semapv:ManualMappingCuration",
                            written));
        }
        return entity.map(e -> specified(pool.one("semapv:" + e.local()))).orElse(null);
    }

    /// That it isn't specified is what is written where nothing is said.
    private static @Nullable String specified(String justification) {
        return justification.equals(Justifications.UNSPECIFIED) ? null : justification;
    }

    private @Nullable Double confidence(Row row) {
        var written = row.get("confidence");
        if (written.isBlank()) {
            return null;
        }
        var number = check.fraction("confidence", written, row.line());
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    private Validity validity(Row row) {
        var from = date(row, Extension.VALID_FROM);
        var to = date(row, Extension.VALID_TO);
        if (from != null && to != null && !from.isBefore(to)) {
            error(
                    row,
                    Extension.VALID_TO,
                    Said.of("%s er ikke efter %s", "%s is not after %s", to, from));
            return Validity.ALWAYS;
        }
        return from == null && to == null ? Validity.ALWAYS : new Validity(from, to);
    }

    private @Nullable LocalDate date(Row row, String column) {
        var written = row.get(column);
        return written.isBlank() ? null : check.date(column, written, row.line()).orElse(null);
    }

    private static @Nullable String text(Row row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    private void error(Row row, String column, Said message) {
        faults.error(row.line(), column, message);
    }
}

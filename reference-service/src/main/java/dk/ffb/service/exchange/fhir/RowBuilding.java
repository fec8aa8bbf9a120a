package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Nearest;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.service.exchange.fhir.ElementDraft.End;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes rows of an element and its targets.
final class RowBuilding {

    /// What extensions say that isn't one of the other slots of a row.
    private static final Set<String> FIELDS =
            Set.of(
                    Uris.PREDICATE,
                    Uris.CONFIDENCE,
                    Uris.JUSTIFICATION,
                    Uris.COMMENT,
                    Uris.SUBJECT_LABEL,
                    Uris.OBJECT_LABEL);

    private final Faults faults;

    RowBuilding(Faults faults) {
        this.faults = faults;
    }

    /// Takes the rows as they are read.
    interface Rows {
        void add(Mapping mapping, boolean denied, int line);
    }

    void rows(ElementDraft element, boolean inverted, Rows rows) {
        var source = element.source;
        if (isBlank(source.code)) {
            faults.error(source.line, "code", Said.of("mangler", "is missing"));
            return;
        }
        if (element.noMap) {
            noMap(element, inverted, rows);
        } else if (element.targets.isEmpty()) {
            faults.warning(
                    source.line,
                    "target",
                    Said.of(
                            "intet er sagt om '%s': den regnes for ikke mappet",
                            "nothing is said of '%s': it counts as unmapped", source.code));
        }
        for (var target : element.targets) {
            row(source, target, inverted, rows);
        }
    }

    private void noMap(ElementDraft element, boolean inverted, Rows rows) {
        if (!element.targets.isEmpty()) {
            faults.error(
                    element.source.line,
                    "noMap",
                    Said.of(
                            "'%s' siges ikke at have nogen målkode, men har en",
                            "'%s' is said to have no target and has one", element.source.code));
        }
        none(element.source, element.source, inverted, rows);
    }

    private void row(End source, End target, boolean inverted, Rows rows) {
        var relationship = relationship(target);
        if (relationship.isEmpty()) {
            return;
        }
        var relation = relationship.get().relation();
        if (relation == Relation.NONE) {
            if (!isBlank(target.code)) {
                faults.warning(
                        target.line,
                        "code",
                        Said.of(
                                "'%s' udelades: %s er uden modsvar",
                                "'%s' is left out: %s is unmatched", target.code, source.code));
            }
            none(source, target, inverted, rows);
        } else if (isBlank(target.code)) {
            faults.error(target.line, "code", Said.of("mangler", "is missing"));
        } else {
            mapping(source, target, exact(target, relationship.get()), relationship.get(), rows);
        }
    }

    private Optional<Relationship> relationship(End target) {
        if (target.member == null || target.word == null) {
            faults.error(
                    target.line,
                    "equivalence",
                    Said.of("mangler (i R5: relationship)", "is missing (in R5: relationship)"));
            return Optional.empty();
        }
        var member = target.member;
        var word = target.word;
        var found = Relationship.of(member, word);
        if (found.isEmpty()) {
            var known = Relationship.known(member);
            faults.error(
                    target.line,
                    member,
                    Said.of(
                            "'%s' er ingen af: %s%s",
                            "'%s' is none of: %s%s",
                            word,
                            String.join(", ", known),
                            Nearest.hint(word, known)));
        }
        return found;
    }

    /// FHIR has no word for a close match: an extension says it.
    private Relation exact(End target, Relationship relationship) {
        var stated = Extension.value(target.extensions, Uris.PREDICATE);
        if (stated.isEmpty()) {
            return relationship.relation();
        }
        if (stated.get().equals(Uris.CLOSE_MATCH) && relationship.vague()) {
            return Relation.CLOSE;
        }
        faults.error(
                target.line,
                target.member,
                Said.of(
                        "'%s' strider mod prædikatet %s",
                        "'%s' contradicts the predicate %s", target.word, stated.get()));
        return relationship.relation();
    }

    private void mapping(End source, End target, Relation relation, Relationship said, Rows rows) {
        rows.add(
                new Mapping(
                        source.code,
                        relation,
                        target.code,
                        confidence(target),
                        Extension.value(target.extensions, Uris.JUSTIFICATION).orElse(null),
                        validity(target),
                        source.display,
                        target.display,
                        target.comment,
                        slots(target.extensions)),
                said.denied(),
                target.line);
    }

    /// @param code the one that has no counterpart
    /// @param said where the rest of the row is said
    private void none(End code, End said, boolean inverted, Rows rows) {
        var other =
                Extension.value(said.extensions, inverted ? Uris.SUBJECT_LABEL : Uris.OBJECT_LABEL)
                        .orElse(null);
        var comment = Extension.value(said.extensions, Uris.COMMENT).orElse(said.comment);
        rows.add(
                new Mapping(
                        inverted ? null : code.code,
                        Relation.NONE,
                        inverted ? code.code : null,
                        confidence(said),
                        Extension.value(said.extensions, Uris.JUSTIFICATION).orElse(null),
                        validity(said),
                        inverted ? other : code.display,
                        inverted ? code.display : other,
                        comment,
                        slots(said.extensions)),
                false,
                said.line);
    }

    private @Nullable Double confidence(End end) {
        var stated = Extension.value(end.extensions, Uris.CONFIDENCE);
        try {
            var number = stated.map(Double::valueOf).orElse(null);
            if (number == null || (number >= 0 && number <= 1)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        faults.error(
                end.line,
                "confidence",
                Said.of(
                        "'%s' er ikke et tal fra 0 til 1",
                        "'%s' is no number from 0 to 1", stated.get()));
        return null;
    }

    private Validity validity(End end) {
        var from = date(end, Uris.VALID_FROM, "validFrom");
        var to = date(end, Uris.VALID_TO, "validTo");
        if (from != null && to != null && !from.isBefore(to)) {
            faults.error(
                    end.line,
                    "validTo",
                    Said.of("%s er ikke efter %s", "%s is not after %s", to, from));
            return Validity.ALWAYS;
        }
        return from == null && to == null ? Validity.ALWAYS : new Validity(from, to);
    }

    private @Nullable LocalDate date(End end, String url, String name) {
        var stated = Extension.value(end.extensions, url);
        var day = stated.flatMap(FhirDate::day);
        if (stated.isPresent() && day.isEmpty()) {
            faults.error(
                    end.line,
                    name,
                    Said.of("'%s' er ikke en dato", "'%s' is no date", stated.get()));
        }
        return day.orElse(null);
    }

    private static SequencedMap<String, String> slots(List<Extension> extensions) {
        var slots = new LinkedHashMap<String, String>();
        for (var extension : extensions) {
            if (extension.url().startsWith(Uris.SSSOM)
                    && !FIELDS.contains(extension.url())
                    && extension.value() != null) {
                slots.put(slot(extension), extension.value());
            }
        }
        return slots;
    }

    /// The name of the slot that an extension is about.
    static String slot(Extension extension) {
        return BaseUri.decode(extension.url().substring(Uris.SSSOM.length()));
    }

    private static boolean isBlank(@Nullable String code) {
        return code == null || code.isBlank();
    }
}

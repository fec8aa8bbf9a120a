package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.table.Repeats;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Gathers what a ConceptMap says, and puts a mapping set together of it at the end.
final class ConceptMapReading {

    private static final MappingFile.Columns COLUMNS =
            new MappingFile.Columns(
                    "element.code", "target.code", "element.display", "target.display");

    private final FhirConceptMapReader reader;
    private final Faults faults;
    private final Repeats repeats;
    private final Side subjects;
    private final Side objects;
    private final Rows mappings = new Rows();
    private final Rows denied = new Rows();
    private boolean hasGroup;
    private @Nullable Head head;

    ConceptMapReading(FhirConceptMapReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
        this.repeats = new Repeats(faults);
        this.subjects = new Side("subject", reader.subject(), reader, faults);
        this.objects = new Side("object", reader.object(), reader, faults);
    }

    private static final class Rows {
        private final List<Mapping> mappings = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        void add(Mapping mapping, int line) {
            mappings.add(mapping);
            lines.add(line);
        }
    }

    void walk(JsonWalk json) {
        var begun = new Head("ConceptMap", json);
        head = json.isObject() ? begun : null;
        json.object(
                "ConceptMap",
                name -> {
                    if (name.equals("group")) {
                        json.array(name, () -> group(new GroupDraft(json)));
                    } else {
                        begun.member(name);
                    }
                });
    }

    private void group(GroupDraft group) {
        hasGroup = true;
        var inverted = group.isInverted();
        (inverted ? objects : subjects).is(group.source);
        (inverted ? subjects : objects).is(group.target);
        var building = new RowBuilding(faults);
        group.elements.forEach(element -> building.rows(element, inverted, this::row));
    }

    private void row(Mapping mapping, boolean isDenied, int line) {
        if (!repeats.isRepeated(mapping, isDenied, line)) {
            (isDenied ? denied : mappings).add(mapping, line);
        }
    }

    Reading<MappingFile> finish() {
        var known = head;
        if (known == null || !known.isExpected()) {
            return new Reading.Rejected<>(faults.findings());
        }
        var key = key(known);
        if (!hasGroup && faults.errors() == 0) {
            faults.error(
                    known.line(),
                    "group",
                    Said.of(
                            "filen har ingen group: den siger intet",
                            "the map has no group: it says nothing"));
        }
        var subject = subjects.vocabulary();
        var object = objects.vocabulary();
        if (faults.errors() > 0 || key.isEmpty() || subject.isEmpty() || object.isEmpty()) {
            return new Reading.Rejected<>(faults.findings());
        }
        var set = set(known, key.get(), subject.get(), object.get());
        return Reading.of(
                new MappingFile(set, faults.file(), COLUMNS, mappings.lines, denied.lines),
                faults.findings());
    }

    private Optional<MappingSetKey> key(Head known) {
        var key = Optional.ofNullable(reader.named()).or(() -> known.key().map(MappingSetKey::new));
        if (key.isEmpty()) {
            faults.error(
                    known.line(),
                    "id",
                    Said.of(
                            "hverken id eller name kan blive til en nøgle: angiv en (--mapping-set KEY)",
                            "no key can be made of id or name: name one (--mapping-set KEY)"));
        }
        return key;
    }

    private MappingSet set(
            Head known, MappingSetKey key, VocabularyKey subject, VocabularyKey object) {
        return new MappingSet(
                key,
                subject,
                object,
                known.titles(),
                known.descriptions(),
                known.version(),
                known.validFrom(),
                known.isOurs() ? ownSlots(known) : slots(known, key),
                mappings.mappings,
                denied.mappings);
    }

    private static SequencedMap<String, List<String>> ownSlots(Head known) {
        var slots = new LinkedHashMap<String, List<String>>();
        for (var extension : known.extensions()) {
            if (extension.url().startsWith(Uris.SSSOM) && extension.value() != null) {
                slots.computeIfAbsent(RowBuilding.slot(extension), _ -> new ArrayList<>())
                        .add(extension.value());
            }
        }
        return slots;
    }

    /// What others say of their map, in the words of SSSOM.
    private SequencedMap<String, List<String>> slots(Head known, MappingSetKey key) {
        var slots = ownSlots(known);
        var own = reader.base().mappingSet(key.value());
        known.url()
                .filter(url -> !url.equals(own))
                .ifPresent(url -> slots.putIfAbsent("mapping_set_source", List.of(url)));
        Optional.ofNullable(known.publisher())
                .ifPresent(name -> slots.putIfAbsent("creator_label", List.of(name)));
        known.date()
                .ifPresent(day -> slots.putIfAbsent("publication_date", List.of(day.toString())));
        subjects.version()
                .ifPresent(text -> slots.putIfAbsent("subject_source_version", List.of(text)));
        objects.version()
                .ifPresent(text -> slots.putIfAbsent("object_source_version", List.of(text)));
        return slots;
    }
}

package dk.ffb.mapping.sssom;

import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table;
import dk.ffb.content.table.TextFile;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingFile.Columns;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts a mapping set together from its metadata and its rows.
final class SetReader {

    /// Says that nobody has said: what other tools write where a licence is missing.
    static final String NO_LICENSE = "https://w3id.org/sssom/license/unspecified";

    private static final Set<String> FIELDS =
            Set.of(
                    "sssom_version",
                    "mapping_set_id",
                    "mapping_set_version",
                    "mapping_set_title",
                    "mapping_set_description",
                    Extension.VALID_FROM);

    private final SssomReader reader;
    private final Header header;
    private final Faults faults;
    private final Faults headerFaults;
    private final SlotCheck check;
    private final CodeReader subjects;
    private final CodeReader objects;

    /// @param headerFaults tells of the file that the metadata are in
    SetReader(SssomReader reader, Header header, Faults faults, Faults headerFaults) {
        this.reader = reader;
        this.header = header;
        this.faults = faults;
        this.headerFaults = headerFaults;
        this.check = new SlotCheck(header.prefixes(), headerFaults);
        this.subjects = new CodeReader("subject", reader.base(), reader.subject(), faults);
        this.objects = new CodeReader("object", reader.base(), reader.object(), faults);
    }

    Reading<MappingFile> read(TextFile text, int headerLines) {
        var form = new FormCheck(header, faults, headerFaults);
        form.checkMetadata();
        var mappings = new Rows();
        var denied = new Rows();
        Table.of(text, headerLines, faults)
                .ifPresent(table -> {
                    form.checkColumns(table);
                    var rows = new RowReader(subjects, objects, header, faults);
                    table.forEach(row ->
                            rows.read(row)
                                    .ifPresent(read ->
                                            (read.denied() ? denied : mappings)
                                                    .add(read.mapping(), row.line())));
                });
        checkSources();
        var validFrom = validFrom();
        var key = key();
        var subject = vocabulary("subject", subjects);
        var object = vocabulary("object", objects);
        if (faults.errors() > 0 || key.isEmpty() || subject.isEmpty() || object.isEmpty()) {
            return new Reading.Rejected<>(faults.findings());
        }
        var set = set(key.get(), subject.get(), object.get(), validFrom, mappings, denied);
        return Reading.of(
                new MappingFile(set, faults.file(), Columns.SSSOM, mappings.lines, denied.lines),
                faults.findings());
    }

    private static final class Rows {
        private final List<Mapping> mappings = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        void add(Mapping mapping, int line) {
            mappings.add(mapping);
            lines.add(line);
        }
    }

    /// After the rows: one line that disagrees with them all is one fault.
    private void checkSources() {
        for (var side : List.of("subject", "object")) {
            var slot = side + "_source";
            header.first(slot)
                    .flatMap(header.prefixes()::expand)
                    .ifPresent(iri ->
                            (side.equals("subject") ? subjects : objects)
                                    .source(iri.iri(), header.line(slot), slot, headerFaults));
        }
    }

    private Optional<MappingSetKey> key() {
        if (reader.key() != null) {
            return Optional.of(reader.key());
        }
        var id = header.first("mapping_set_id");
        if (id.isEmpty()) {
            headerFaults.error(1, "mapping_set_id", Said.of("mangler", "is missing"));
            return Optional.empty();
        }
        var name =
                id.get()
                        .replaceFirst("^.*[/#:]", "")
                        .replaceFirst("(\\.sssom)?\\.tsv$", "")
                        .toLowerCase(Locale.ROOT);
        if (!VocabularyKey.isKey(name)) {
            headerFaults.error(
                    header.line("mapping_set_id"),
                    "mapping_set_id",
                    Said.of(
                            "'%s' kan ikke blive til en nøgle: angiv en (--mapping-set KEY)",
                            "no key can be made of '%s': name one (--mapping-set KEY)", id.get()));
            return Optional.empty();
        }
        return Optional.of(new MappingSetKey(name));
    }

    private @Nullable LocalDate validFrom() {
        var slot = Extension.VALID_FROM;
        return header.first(slot)
                .flatMap(written -> check.date(slot, written, header.line(slot)))
                .orElse(null);
    }

    private Optional<VocabularyKey> vocabulary(String side, CodeReader codes) {
        if (codes.vocabulary().isEmpty() && faults.errors() == 0) {
            headerFaults.error(
                    header.line(side + "_source"),
                    side + "_source",
                    Said.of(
                            "intet siger, hvilket vokabular det er: angiv det (--%s KEY)",
                            "nothing tells the vocabulary: name it (--%s KEY)", side));
        }
        return codes.vocabulary();
    }

    private MappingSet set(
            MappingSetKey key,
            VocabularyKey subject,
            VocabularyKey object,
            @Nullable LocalDate validFrom,
            Rows mappings,
            Rows denied) {
        return new MappingSet(
                key,
                subject,
                object,
                danish("mapping_set_title"),
                danish("mapping_set_description"),
                text("mapping_set_version"),
                validFrom,
                slots(key, mappings, denied),
                mappings.mappings,
                denied.mappings);
    }

    private Texts danish(String slot) {
        return header.first(slot).map(Texts::danish).orElse(Texts.NONE);
    }

    private @Nullable String text(String slot) {
        return header.first(slot).orElse(null);
    }

    private SequencedMap<String, List<String>> slots(
            MappingSetKey key, Rows mappings, Rows denied) {
        var slots = new LinkedHashMap<String, List<String>>();
        header.entries()
                .forEach((name, entry) -> {
                    if (!FIELDS.contains(name) && !isImplied(name, entry.values().getFirst())) {
                        slots.put(name, entry.values());
                    }
                });
        foreignId(key, slots);
        var definitions =
                header.extensions().values().stream()
                        .filter(e -> !e.isOurs(header.prefixes()))
                        .map(Extension::text)
                        .toList();
        if (!definitions.isEmpty()) {
            slots.put("extension_definitions", definitions);
        }
        new UsedPrefixes(header.prefixes(), slots)
                .add(mappings.mappings)
                .add(denied.mappings)
                .keep(slots);
        return slots;
    }

    private boolean isImplied(String name, String value) {
        return switch (name) {
            case "subject_source" -> subjects.isVocabulary(value, header.prefixes());
            case "object_source" -> objects.isVocabulary(value, header.prefixes());
            case "license" -> value.equals(NO_LICENSE);
            default -> false;
        };
    }

    private void foreignId(MappingSetKey key, SequencedMap<String, List<String>> slots) {
        var own = reader.base().mappingSet(key.value());
        header.first("mapping_set_id")
                .filter(id -> !id.equals(own))
                .ifPresent(id -> {
                    var sources =
                            new ArrayList<>(slots.getOrDefault("mapping_set_source", List.of()));
                    if (!sources.contains(id)) {
                        sources.add(id);
                    }
                    slots.put("mapping_set_source", sources);
                });
    }
}

package dk.ffb.service.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Reading;
import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.sssom.ShippedMappingSets;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// All that a ConceptMap can say, everything but some denials, comes back equal.
class ConceptMapRoundTripProperties {

    @Property(tries = 200)
    void oddMappingSetsComeBack(@ForAll("sets") MappingSet set, @ForAll FhirVersion version) {
        assertThat(FhirConceptMapWriter.leavesOut(set)).isEmpty();
        assertThat(read(write(set, version))).isEqualTo(set);
    }

    @Example
    void shippedMappingSetsComeBack() {
        for (var file : ShippedMappingSets.files()) {
            var shipped = value(new SssomReader(BaseUri.DEFAULT).read(file)).content();
            for (var version : FhirVersion.values()) {
                assertThat(read(write(shipped, version))).as(file.name()).isEqualTo(shipped);
            }
        }
    }

    @Provide
    Arbitrary<MappingSet> sets() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        texts().injectNull(0.3),
                        dates().injectNull(0.5),
                        setSlots(),
                        mappings(Arbitraries.of(Relation.class)).list().ofMaxSize(10),
                        mappings(Arbitraries.just(Relation.RELATED)).list().ofMaxSize(2))
                .as((title, version, validFrom, slots, mappings, denied) ->
                        new MappingSet(
                                new MappingSetKey("0_lokal-ffb"),
                                new VocabularyKey("lokal"),
                                new VocabularyKey("ffb"),
                                title == null ? Texts.NONE : Texts.of("en", title, "b" + title),
                                Texts.danish("Beskrivelse"),
                                version,
                                validFrom,
                                slots,
                                withoutRepeats(mappings),
                                withoutRepeats(denied)));
    }

    private static List<Mapping> withoutRepeats(List<Mapping> mappings) {
        var seen = new HashSet<Object>();
        return mappings.stream()
                .filter(m ->
                        seen.add(
                                Arrays.asList(
                                        m.source(),
                                        m.relation(),
                                        m.target(),
                                        m.validity(),
                                        m.justification())))
                .toList();
    }

    private static Arbitrary<Mapping> mappings(Arbitrary<Relation> relations) {
        return Combinators.combine(
                        relations,
                        Arbitraries.of("A", "B", " æ/|%"),
                        texts().injectNull(0.2),
                        Arbitraries.doubles().between(0, 1).ofScale(4).injectNull(0.3),
                        dates().injectNull(0.5),
                        Arbitraries.of("Navn", "andet").injectNull(0.3),
                        texts().injectNull(0.5),
                        slots())
                .as(ConceptMapRoundTripProperties::mapping);
    }

    private static Mapping mapping(
            Relation relation,
            String source,
            String target,
            Double confidence,
            LocalDate from,
            String label,
            String comment,
            SequencedMap<String, String> slots) {
        var none = relation == Relation.NONE;
        return new Mapping(
                none && target != null ? null : source,
                relation,
                target == null && !none ? "T" : target,
                confidence,
                comment == null ? null : "semapv:ManualMappingCuration",
                from == null ? Validity.ALWAYS : new Validity(from, from.plusDays(3)),
                label,
                comment,
                comment,
                slots);
    }

    private static Arbitrary<SequencedMap<String, List<String>>> setSlots() {
        return texts().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(values -> {
                    var slots = new LinkedHashMap<String, List<String>>();
                    slots.put("creator_label", values);
                    slots.put("publication_date", List.of("2026-11-21"));
                    slots.put("ext_føj til", values);
                    return slots;
                });
    }

    private static Arbitrary<SequencedMap<String, String>> slots() {
        return texts().injectNull(0.5)
                .map(value -> {
                    var slots = new LinkedHashMap<String, String>();
                    if (value != null) {
                        slots.put("ext_bar", value);
                        slots.put("author_label", value);
                    }
                    return slots;
                });
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 30_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("\"", "\\", "\n", "|", "æøå", "😀", "\u2028", "a", " ", "%41", "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static byte[] write(MappingSet set, FhirVersion version) {
        var bytes = new ByteArrayOutputStream();
        new FhirConceptMapWriter(version, BaseUri.DEFAULT, BaseUri.DEFAULT::vocabulary)
                .write(set, bytes);
        return bytes.toByteArray();
    }

    private static MappingSet read(byte[] bytes) {
        var reader = new FhirConceptMapReader(BaseUri.DEFAULT, _ -> Optional.empty());
        return switch (reader.read(Source.of("odd.json", bytes))) {
            case Read(var file, var _) -> file.content();
            case Rejected(var findings) ->
                    throw new AssertionError(
                            findings + "\n" + new String(bytes, StandardCharsets.UTF_8));
        };
    }

    private static <T> T value(Reading<T> reading) {
        return switch (reading) {
            case Read<T>(var value, var _) -> value;
            case Rejected<T>(var findings) -> throw new AssertionError(findings);
        };
    }
}

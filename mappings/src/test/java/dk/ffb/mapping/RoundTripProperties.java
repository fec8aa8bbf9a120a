package dk.ffb.mapping;

import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.mapping.Fixtures.source;
import static dk.ffb.mapping.Fixtures.value;
import static dk.ffb.mapping.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.csv.MappingCsvReader;
import dk.ffb.mapping.csv.MappingCsvWriter;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.mapping.sssom.SssomWriter;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What a format can say comes back equal, however odd it is.
class RoundTripProperties {

    @Property(tries = 300)
    void sssomSaysAllOfAMappingSet(@ForAll("sets") MappingSet set) {
        var written = new SssomWriter(BaseUri.DEFAULT).write(set);

        var read = value(new SssomReader(BaseUri.DEFAULT).read(source("f.tsv", written)));

        assertThat(read.content()).isEqualTo(set);
        assertThat(new SssomWriter(BaseUri.DEFAULT).write(read.content())).isEqualTo(written);
    }

    @Property(tries = 300)
    void packedAndUnpackedACompiledSetSaysTheSame(@ForAll("sets") MappingSet set) {
        var compiled = CompiledMappingSet.of(set);

        var unpacked =
                dk.ffb.vocabulary.Fixtures.packedAndUnpacked(
                        compiled::write, CompiledMappingSet::read);

        assertThat(unpacked.content()).isEqualTo(set);
    }

    @Property(tries = 300)
    void csvSaysTheRowsWithoutJustificationAndSlots(@ForAll("sets") MappingSet set) {
        var rows = withoutRepeats(set.mappings().stream().map(RoundTripProperties::plain).toList());
        var written = new MappingCsvWriter().write(set.withMappings(rows));

        var reader = new MappingCsvReader(set.key(), set.subject(), set.object());
        var read = value(reader.read(source("f.csv", written)));

        assertThat(read.content().mappings()).isEqualTo(rows);
    }

    private static Mapping plain(Mapping mapping) {
        return new Mapping(
                mapping.source(),
                mapping.relation(),
                mapping.target(),
                mapping.confidence(),
                null,
                mapping.validity(),
                mapping.sourceLabel(),
                mapping.targetLabel(),
                mapping.comment(),
                new LinkedHashMap<>());
    }

    @Provide
    Arbitrary<MappingSet> sets() {
        return Combinators.combine(
                        texts().injectNull(0.3),
                        texts().injectNull(0.3),
                        dates().injectNull(0.5),
                        setSlots(),
                        mappings().list().ofMaxSize(8),
                        mappings().list().ofMaxSize(2))
                .as((title, version, validFrom, slots, mappings, denied) ->
                        new MappingSet(
                                mappingSet("lokal-ffb"),
                                vocabulary("lokal"),
                                vocabulary("ffb"),
                                title == null ? Texts.NONE : Texts.danish(title),
                                Texts.NONE,
                                version,
                                validFrom,
                                slots,
                                withoutRepeats(mappings),
                                withoutRepeats(
                                        denied.stream()
                                                .filter(m -> m.relation() != Relation.NONE)
                                                .toList())));
    }

    /// Rows that differ only in labels and the like say the same thing twice.
    private static List<Mapping> withoutRepeats(List<Mapping> mappings) {
        var seen = new LinkedHashSet<Object>();
        return mappings.stream()
                .filter(m ->
                        seen.add(
                                java.util.Arrays.asList(
                                        m.source(),
                                        m.relation(),
                                        m.target(),
                                        m.validity(),
                                        m.justification())))
                .toList();
    }

    private static Arbitrary<Mapping> mappings() {
        return Combinators.combine(
                        Arbitraries.of(Relation.class),
                        texts(),
                        texts(),
                        Arbitraries.doubles().between(0, 1).ofScale(4).injectNull(0.3),
                        validities(),
                        texts().injectNull(0.3),
                        texts().injectNull(0.5),
                        rowSlots())
                .as((relation, source, target, confidence, validity, label, comment, slots) ->
                        new Mapping(
                                source,
                                relation,
                                relation == Relation.NONE ? null : target,
                                confidence,
                                confidence == null ? null : "semapv:ManualMappingCuration",
                                validity,
                                label,
                                null,
                                comment,
                                slots));
    }

    private static Arbitrary<SequencedMap<String, List<String>>> setSlots() {
        return Combinators.combine(texts(), texts().list().ofMinSize(1).ofMaxSize(3), texts())
                .as((comment, creators, foo) -> {
                    var slots = new LinkedHashMap<String, List<String>>();
                    slots.put("license", List.of("https://example.org/licence"));
                    slots.put("comment", List.of(comment));
                    slots.put("creator_label", creators);
                    slots.put("ext_foo", List.of(foo));
                    return slots;
                });
    }

    private static Arbitrary<SequencedMap<String, String>> rowSlots() {
        return Combinators.combine(texts().injectNull(0.5), texts().injectNull(0.5))
                .as((author, bar) -> {
                    var slots = new LinkedHashMap<String, String>();
                    if (author != null) {
                        slots.put("author_label", author);
                    }
                    if (bar != null) {
                        slots.put("ext_bar", bar);
                    }
                    return slots;
                });
    }

    private static Arbitrary<Validity> validities() {
        return Combinators.combine(dates().injectNull(0.5), dates().injectNull(0.5))
                .as((from, to) ->
                        from != null && to != null && !from.isBefore(to)
                                ? new Validity(to.equals(from) ? null : to, from)
                                : new Validity(from, to));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 30_000).map(LocalDate::ofEpochDay);
    }

    /// Texts with all that files, quotes, YAML and spreadsheets make something of.
    private static Arbitrary<String> texts() {
        var odd =
                Arbitraries.of(
                        "\"",
                        "'",
                        "|",
                        "\\",
                        "\t",
                        ",",
                        ";",
                        ":",
                        ": ",
                        " #",
                        "#",
                        "-",
                        "- ",
                        "%",
                        "%41",
                        "/",
                        "{",
                        "[",
                        "]",
                        "&",
                        "*",
                        "!",
                        ">",
                        "@",
                        "`",
                        "~",
                        "null",
                        "yes",
                        "2026.1",
                        "0x1F",
                        "2026-11-21",
                        "1e3",
                        "=1+1",
                        "§ 85",
                        "æøå",
                        "\u00A0",
                        "\uFEFF",
                        "\u2028",
                        "\u0085",
                        "😀",
                        "\u202E",
                        "+",
                        "a",
                        "b ",
                        " c");
        return odd.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }
}

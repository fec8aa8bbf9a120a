package dk.ffb.mapping.sssom;

import static dk.ffb.mapping.Fixtures.faults;
import static dk.ffb.mapping.Fixtures.findings;
import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.mapping.Fixtures.source;
import static dk.ffb.mapping.Fixtures.value;
import static dk.ffb.mapping.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Source;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SssomReaderTests {

    private static final SssomReader READER = new SssomReader(BaseUri.DEFAULT);

    private static final String HEADER =
            """
            #curie_map:
            #  lokal: https://w3id.org/ffb/lokal/
            #  ffb: https://w3id.org/ffb/ffb/
            #mapping_set_id: https://w3id.org/ffb/mapping-sets/lokal-ffb
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            """;

    private static final String COLUMNS =
            "subject_id\tpredicate_id\tobject_id\tmapping_justification";

    @Test
    void readsMetadataAndRows() {
        var file =
                read(
                        HEADER
                                + """
                                #mapping_set_version: 2026.10
                                #mapping_set_title: 'Lokal: til FFB'
                                #ext_valid_from: 2026-01-01
                                #creator_label: [Anna, "Bo|Carl"]
                                subject_id\tsubject_label\tpredicate_id\tobject_id\tmapping_justification\tconfidence\text_valid_to\tcomment
                                lokal:H%C3%98R\tHørelse\tskos:exactMatch\tffb:7ef8\tsemapv:ManualMappingCuration\t.9\t2027-01-01\t"siger ""døv\"""
                                """);

        var set = file.content();
        assertThat(set.version()).isEqualTo("2026.10");
        assertThat(set.titles().in("da")).containsExactly("Lokal: til FFB");
        assertThat(set.validFrom()).isEqualTo("2026-01-01");
        assertThat(set.slots().get("creator_label")).containsExactly("Anna", "Bo|Carl");
        var mapping = set.mappings().getFirst();
        assertThat(mapping.source()).isEqualTo("HØR");
        assertThat(mapping.target()).isEqualTo("7ef8");
        assertThat(mapping.confidence()).isEqualTo(0.9);
        assertThat(mapping.validity().to()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(mapping.comment()).isEqualTo("siger \"døv\"");
        assertThat(file.lines()).containsExactly(11);
    }

    @Test
    void readsMetadataBesideTheFile(@TempDir Path folder) throws IOException {
        var yaml = HEADER.lines().map(l -> l.substring(1)).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("lokal-ffb.sssom.yml"), yaml);
        var table =
                Files.writeString(
                        folder.resolve("lokal-ffb.sssom.tsv"),
                        rows("lokal:A skos:exactMatch ffb:1"));

        var file = value(READER.read(table));

        assertThat(file.content().mappings()).containsExactly(curated("A", Relation.EXACT, "1"));
        assertThat(file.lines()).containsExactly(2);
        assertThat(value(READER.read(Source.of(table)))).isEqualTo(file);
    }

    @Test
    void tellsInWhichOfTwoFilesAFaultIs(@TempDir Path folder) throws IOException {
        var yaml =
                Files.writeString(folder.resolve("x.sssom.yml"), "curie_map: none\nlicense: x:y\n");
        var table = Files.writeString(folder.resolve("x.tsv"), rows("a:A skos:exactMatch ffb:1"));

        assertThat(faults(READER.read(table)))
                .contains(
                        yaml
                                + ":1: curie_map: her skal stå linjer af 'navn: værdi' / expected lines of 'name: value'",
                        table
                                + ":2: subject_id: præfikset 'a' står ikke i curie_map"
                                + " / the prefix 'a' is not in the curie_map",
                        yaml + ":1: mapping_set_id: mangler / is missing");
    }

    @Test
    void aDeniedRowNeverBecomesAMapping() {
        var file =
                read(
                        HEADER
                                + """
                                subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification
                                lokal:A\tskos:exactMatch\tNot\tffb:1\tsemapv:ManualMappingCuration
                                lokal:A\tskos:exactMatch\t\tffb:2\tsemapv:ManualMappingCuration
                                """);

        assertThat(file.content().mappings()).containsExactly(curated("A", Relation.EXACT, "2"));
        assertThat(file.content().denied()).containsExactly(curated("A", Relation.EXACT, "1"));
        assertThat(file.deniedLines()).containsExactly(7);
        var again = read(new SssomWriter(BaseUri.DEFAULT).write(file.content()));
        assertThat(again.content()).isEqualTo(file.content());
    }

    @Test
    void noTermFoundIsTheRelationNoneFromEitherSide() {
        var file =
                read(
                        HEADER
                                + rows(
                                        "lokal:A skos:exactMatch sssom:NoTermFound",
                                        "sssom:NoTermFound skos:exactMatch ffb:1"));

        assertThat(file.content().mappings())
                .containsExactly(
                        curated("A", Relation.NONE, null), curated(null, Relation.NONE, "1"));
    }

    @Test
    void wellKnownPredicatesCountAsSkosAndAreWrittenAgain() {
        var text =
                HEADER
                        + rows(
                                "lokal:A owl:equivalentClass ffb:1",
                                "lokal:A rdfs:subClassOf ffb:2",
                                "lokal:A rdfs:seeAlso ffb:3");

        var set = read(text).content();

        assertThat(set.mappings())
                .extracting(Mapping::relation)
                .containsExactly(Relation.EXACT, Relation.BROAD, Relation.RELATED);
        assertThat(new SssomWriter(BaseUri.DEFAULT).write(set))
                .contains("lokal:A\towl:equivalentClass\tffb:1", "lokal:A\trdfs:subClassOf\tffb:2");
    }

    @Test
    void aForeignSetHasCodesOnceItsVocabulariesAreNamed() {
        var text =
                """
                # curie_map:
                #   HP: http://purl.obolibrary.org/obo/HP_
                #   mesh: http://id.nlm.nih.gov/mesh/
                # mapping_set_id: http://example.org/sets/Foreign.sssom.tsv
                # license: CC0
                """
                        + rows("HP:0009124 skos:exactMatch mesh:C067604");

        assertThat(faults(READER.read(source("f.tsv", text))))
                .containsExactly(
                        "f.tsv:5: advarsel / warning: license: 'CC0' er ikke en absolut URI"
                                + " / 'CC0' is no absolute URI",
                        "f.tsv:7: subject_id: http://purl.obolibrary.org/obo/HP_0009124 ligger ikke under https://w3id.org/ffb/: angiv det vokabular, koderne er fra (--subject KEY)"
                                + " / http://purl.obolibrary.org/obo/HP_0009124 is not under https://w3id.org/ffb/: name the vocabulary that its codes are of (--subject KEY)",
                        "f.tsv:7: object_id: http://id.nlm.nih.gov/mesh/C067604 ligger ikke under https://w3id.org/ffb/: angiv det vokabular, koderne er fra (--object KEY)"
                                + " / http://id.nlm.nih.gov/mesh/C067604 is not under https://w3id.org/ffb/: name the vocabulary that its codes are of (--object KEY)");
        var set =
                value(
                                READER.between(vocabulary("hpo"), vocabulary("mesh"))
                                        .read(source("f.tsv", text)))
                        .content();
        assertThat(set.key()).isEqualTo(mappingSet("foreign"));
        assertThat(set.mappings())
                .containsExactly(curated("HP_0009124", Relation.EXACT, "C067604"));
        assertThat(set.slots().get("mapping_set_source"))
                .containsExactly("http://example.org/sets/Foreign.sssom.tsv");
        assertThat(read(new SssomWriter(BaseUri.DEFAULT).write(set)).content()).isEqualTo(set);
    }

    @Test
    void aLiteralIsACodeOnceItsVocabularyIsNamed() {
        var text =
                HEADER
                        + """
                        subject_label\tpredicate_id\tobject_id\tmapping_justification\tsubject_type
                        Nedsat syn\tskos:closeMatch\tffb:1\tsemapv:ManualMappingCuration\trdfs literal
                        """;

        assertThat(faults(READER.read(source("f.tsv", text))))
                .containsExactly(
                        "f.tsv:7: subject_id: en tekst (rdfs literal) har ingen kode: angiv det vokabular, den er en kode i (--subject KEY)"
                                + " / a literal has no code: name the vocabulary that it is a code of (--subject KEY)");
        var set = value(READER.between(vocabulary("lokal"), null).read(source("f.tsv", text)));
        assertThat(set.content().mappings().getFirst().source()).isEqualTo("Nedsat syn");
    }

    @Test
    void everyOtherSlotIsKept() {
        var text =
                """
                #sssom_version: "1.1"
                #curie_map:
                #  lokal: https://w3id.org/ffb/lokal/
                #  ffb: https://w3id.org/ffb/ffb/
                #  orcid: https://orcid.org/
                #  EX: https://example.org/
                #  unused: https://example.com/
                #mapping_set_id: https://w3id.org/ffb/mapping-sets/lokal-ffb
                #creator_id:
                #- orcid:0000-0002-7356-1779
                #license: https://creativecommons.org/publicdomain/zero/1.0/
                #mapping_tool: saml
                #extension_definitions:
                #- slot_name: ext_foo
                #  property: EX:foo
                #  type_hint: xsd:integer
                #ext_foo: 12
                record_id\tsubject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label\tsimilarity_score\text_foo
                EX:r1\tlokal:A\tskos:exactMatch\tffb:1\tsemapv:LexicalMatching\tAlice\\|Bob|Charlie\t0.5\t1
                EX:r2\tlokal:B\tskos:exactMatch\tffb:2\tsemapv:LexicalMatching\t\t\t
                """;

        var set = read(text).content();

        assertThat(set.slots())
                .containsEntry("creator_id", List.of("orcid:0000-0002-7356-1779"))
                .containsEntry("mapping_tool", List.of("saml"))
                .containsEntry("ext_foo", List.of("12"))
                .containsEntry("extension_definitions", List.of("ext_foo EX:foo xsd:integer"))
                .containsEntry(
                        "curie_map",
                        List.of("EX: https://example.org/", "orcid: https://orcid.org/"));
        assertThat(set.mappings().getFirst().slots())
                .containsEntry("author_label", "Alice\\|Bob|Charlie")
                .containsEntry("record_id", "EX:r1")
                .containsEntry("similarity_score", "0.5")
                .containsEntry("ext_foo", "1");
        var written = new SssomWriter(BaseUri.DEFAULT).write(set);
        assertThat(read(written).content()).isEqualTo(set);
        assertThat(written).contains("#sssom_version: \"1.1\"\n", "#ext_foo: \"12\"\n");
    }

    @Test
    void tellsOfEveryFaultInOneRound() {
        var text =
                HEADER
                        + """
                        #mapping_set_confidence: 7
                        #mapping_date: i går
                        #object_source: https://w3id.org/ffb/icf
                        #lisence: x
                        subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tconfidence\text_valid_from\text_valid_to\treview_date
                        \tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t\t\t
                        løkal:A\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t\t\t
                        lokal:B\tskos:sameMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t\t\t
                        lokal:C\tskos:exactMatch\tnot\tffb:1\tsemapv:ManualMappingCuration\t\t\t\t
                        lokal:D\tskos:exactMatch\t\tffb:1\t\t\t\t\t
                        lokal:E\tskos:exactMatch\t\tffb:1\tsemapv:Guessing\t\t\t\t
                        lokal:F\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t1,0\t\t\t
                        lokal:G\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t1.01\t\t\t
                        lokal:H\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t2024-13-01\t\t
                        lokal:I\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t2024-02-01\t2024-01-01\t
                        lokal:J\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t\t\t2024-01-01
                        sssom:NoTermFound\tskos:exactMatch\t\tsssom:NoTermFound\tsemapv:ManualMappingCuration\t\t\t\t
                        ffb:K\tskos:exactMatch\t\tffb:1\tsemapv:ManualMappingCuration\t\t\t\t
                        lokal:L\tskos:exactMatch
                        """;

        assertThat(faults(READER.read(source("f.tsv", text))))
                .containsExactly(
                        "f.tsv:6: mapping_set_confidence: 7 er ikke mellem 0 og 1"
                                + " / 7 is not from 0 to 1",
                        "f.tsv:7: mapping_date: 'i går' er ikke en dato som 2026-11-21"
                                + " / 'i går' is no date of the form 2026-11-21",
                        "f.tsv:8: object_source: 'icf', men koderne er fra 'ffb'"
                                + " / 'icf', where the codes are of 'ffb'",
                        "f.tsv:9: advarsel / warning: lisence: hverken et SSSOM-felt eller en defineret udvidelse; bevares, som det er"
                                + " / no SSSOM slot and no defined extension; kept as it is",
                        "f.tsv:11: subject_id: mangler / is missing",
                        "f.tsv:12: subject_id: præfikset 'løkal' står ikke i curie_map"
                                + " / the prefix 'løkal' is not in the curie_map",
                        "f.tsv:13: predicate_id: ukendt prædikat 'skos:sameMatch': brug skos:exactMatch, closeMatch, broadMatch, narrowMatch eller relatedMatch"
                                + " / unknown predicate 'skos:sameMatch': use skos:exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch",
                        "f.tsv:14: predicate_modifier: 'not' er ingen af: Not"
                                + " / 'not' is none of: Not",
                        "f.tsv:15: mapping_justification: mangler / is missing",
                        "f.tsv:16: mapping_justification: ukendt begrundelse 'semapv:Guessing': brug en som semapv:ManualMappingCuration"
                                + " / unknown justification 'semapv:Guessing': use one such as semapv:ManualMappingCuration",
                        "f.tsv:17: confidence: '1,0' er ikke et tal fra 0 til 1 som 0.95"
                                + " / '1,0' is no number from 0 to 1, such as 0.95",
                        "f.tsv:18: confidence: 1.01 er ikke mellem 0 og 1"
                                + " / 1.01 is not from 0 to 1",
                        "f.tsv:19: ext_valid_from: '2024-13-01' er ikke en dato som 2026-11-21"
                                + " / '2024-13-01' is no date of the form 2026-11-21",
                        "f.tsv:20: ext_valid_to: 2024-01-01 er ikke efter 2024-02-01"
                                + " / 2024-01-01 is not after 2024-02-01",
                        "f.tsv:21: review_date: en gennemgået række har et reviewer_id eller en reviewer_label"
                                + " / a reviewed row has a reviewer_id or a reviewer_label",
                        "f.tsv:22: object_id: sssom:NoTermFound på begge sider siger intet om nogen kode"
                                + " / sssom:NoTermFound on both sides says nothing of any code",
                        "f.tsv:23: subject_id: en kode fra 'ffb', hvor de andre er fra 'lokal'"
                                + " / a code of 'ffb', where the others are of 'lokal'",
                        "f.tsv:24: 2 celler, hvor overskriften har 9 kolonner"
                                + " / 2 cells where the header has 9 columns");
    }

    @Test
    void metadataThatAreNotYamlAreNamedByLine() {
        assertThat(faults(READER.read(source("f.tsv", "#license: [a\n#b: c\n" + COLUMNS + "\n"))))
                .first()
                .asString()
                .startsWith("f.tsv:2: metadata er ikke YAML: ");
    }

    @Test
    void nothingAtAllIsNamedToo() {
        assertThat(faults(READER.read(source("f.tsv", ""))))
                .containsExactly(
                        "f.tsv:1: filen har ingen metadata (linjer, der begynder med #)"
                                + " / the file has no metadata (lines that begin with #)");
        assertThat(faults(READER.read(source("f.tsv", HEADER))))
                .containsExactly(
                        "f.tsv:6: der er ingen overskriftsrække med kolonnernes navne"
                                + " / there is no header row with the column names");
        var latin =
                (HEADER + rows("lokal:Ø skos:exactMatch ffb:1"))
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(READER.read(Source.of("f.tsv", latin))))
                .singleElement()
                .asString()
                .startsWith("f.tsv:7: filen er ikke")
                .contains("UTF-8");
    }

    @Test
    void acceptsWhatASpreadsheetMadeOfIt() {
        var text =
                "\uFEFF"
                        + HEADER.lines().map(l -> l + "\t\t\t\r\n").collect(Collectors.joining())
                        + rows("lokal:A skos:exactMatch ffb:1").replace("\n", "\r\n");

        assertThat(read(text).content().mappings()).hasSize(1);
    }

    @Test
    void commasMayPartTheColumns() {
        var text = HEADER + rows("lokal:A skos:exactMatch ffb:1").replace('\t', ',');

        assertThat(findings(READER.read(source("f.csv", text)))).isEmpty();
    }

    private static Mapping curated(String source, Relation relation, String target) {
        return new Mapping(
                source,
                relation,
                target,
                null,
                "semapv:ManualMappingCuration",
                dk.ffb.vocabulary.Validity.ALWAYS,
                null,
                null,
                null,
                new java.util.LinkedHashMap<>());
    }

    private static String rows(String... rows) {
        return Stream.concat(
                        Stream.of(COLUMNS),
                        Stream.of(rows)
                                .map(r -> r.replace(' ', '\t') + "\tsemapv:ManualMappingCuration"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static MappingFile read(String text) {
        return value(READER.read(source("f.tsv", text)));
    }
}

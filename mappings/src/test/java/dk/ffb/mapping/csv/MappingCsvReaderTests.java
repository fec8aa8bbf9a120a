package dk.ffb.mapping.csv;

import static dk.ffb.mapping.Fixtures.findings;
import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.mapping.Fixtures.source;
import static dk.ffb.mapping.Fixtures.value;
import static dk.ffb.mapping.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Reading;
import dk.ffb.content.Source;
import dk.ffb.mapping.Fixtures;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Validity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingCsvReaderTests {

    private static final MappingCsvReader READER =
            new MappingCsvReader(mappingSet("lokal-ffb"), vocabulary("lokal"), vocabulary("ffb"));

    @Test
    void readsTheThreeRequiredColumns() {
        var file = read("source_code,relation,target_code\nSYN,exact,615310e8\nBIL,none,\n");

        assertThat(file.content().mappings())
                .containsExactly(
                        Mapping.of("SYN", Relation.EXACT, "615310e8", null), noTerm("BIL"));
        assertThat(file.lines()).containsExactly(2, 3);
    }

    @Test
    void readsWhatADanishExcelWrites() {
        var file =
                read(
                        "\uFEFFsource_code;relation;target_code;source_label;target_label;confidence;valid_from;valid_to;comment\r\n"
                                + "HØR;EXACT;7ef8be83;\"Hørelse; nedsat\";Hørenedsættelse;0,95;01-02-2024;31-12-2025;\"siger \"\"døv\"\"\"\r\n"
                                + ";;;;;;;;\r\n");

        assertThat(file.content().mappings()).hasSize(1);
        var mapping = file.content().mappings().getFirst();
        assertThat(mapping.source()).isEqualTo("HØR");
        assertThat(mapping.sourceLabel()).isEqualTo("Hørelse; nedsat");
        assertThat(mapping.confidence()).isEqualTo(0.95);
        assertThat(mapping.validity().from()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(mapping.validity().to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(mapping.comment()).isEqualTo("siger \"døv\"");
    }

    @Test
    void aSeparatorLineIsNotTheHeader() {
        assertThat(read("sep=;\r\nsource_code;relation;target_code\r\nA;exact;B\r\n").lines())
                .containsExactly(3);
    }

    @Test
    void tellsOfEveryFaultInOneRound() {
        assertThat(
                        faults(
                                """
                                source_code\trelation\ttarget_code\tconfidence\tvalid_from\tvalid_to
                                A\texcat\tX\t\t\t
                                \texact\tX\t\t\t
                                B\texact\t\t\t\t
                                C\tnone\tX\t\t\t
                                D\texact\tX\t1.2\t\t
                                E\texact\tX\tmeget\t\t
                                F\texact\tX\t\t2024-02-30\t
                                G\texact\tX\t\t2024-02-03\t2024-02-03
                                H\texact\tX
                                I\tbroad\tX\t\t\t
                                I\tbroad\tX\t\t\t
                                """))
                .containsExactly(
                        "f.csv:2: relation: 'excat' er ingen af: exact, close, broad, narrow, related, none"
                                + " / 'excat' is none of: exact, close, broad, narrow, related, none",
                        "f.csv:3: source_code: mangler / is missing",
                        "f.csv:4: target_code: mangler; relationen for en kode uden målkode er 'none'"
                                + " / is missing; the relation for a code without one is 'none'",
                        "f.csv:5: target_code: der er en målkode, hvor relationen siger, at der ingen er"
                                + " / there is a target, where the relation says that there is none",
                        "f.csv:6: confidence: '1.2' er ikke et tal fra 0 til 1 som 0.95"
                                + " / '1.2' is no number from 0 to 1, such as 0.95",
                        "f.csv:7: confidence: 'meget' er ikke et tal fra 0 til 1 som 0.95"
                                + " / 'meget' is no number from 0 to 1, such as 0.95",
                        "f.csv:8: valid_from: '2024-02-30' er ikke en dato som 2026-11-21"
                                + " / '2024-02-30' is no date of the form 2026-11-21",
                        "f.csv:9: valid_to: 2024-02-03 er ikke efter 2024-02-03"
                                + " / 2024-02-03 is not after 2024-02-03",
                        "f.csv:10: 3 celler, hvor overskriften har 6 kolonner"
                                + " / 3 cells where the header has 6 columns",
                        "f.csv:12: siger det samme som linje 11 / says the same as line 11");
    }

    @Test
    void refusesAnUnknownColumnAndNamesTheMissingOnes() {
        assertThat(faults("source_code,relatoin,target_code\nA,exact,B\n"))
                .containsExactly(
                        "f.csv:1: relation: kolonnen mangler / the column is missing",
                        "f.csv:1: relatoin: ukendt kolonne (mente du 'relation'?); kolonnerne er source_code, relation, target_code, source_label, target_label, confidence, valid_from, valid_to, comment"
                                + " / unknown column (did you mean 'relation'?); the columns are source_code, relation, target_code, source_label, target_label, confidence, valid_from, valid_to, comment");
    }

    @Test
    void tellsOfOtherEncodings() {
        var text = "source_code,relation,target_code\nA,exact,B\nHØR,exact,B\n";

        assertThat(findings(read(text, StandardCharsets.ISO_8859_1)))
                .singleElement()
                .asString()
                .startsWith("f.csv:3: filen er ikke")
                .contains("UTF-8");
        assertThat(findings(read(text, StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .startsWith("f.csv:1: filen er UTF-16");
    }

    private static Reading<MappingFile> read(String text, Charset charset) {
        return READER.read(Source.of("f.csv", text.getBytes(charset)));
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThat(faults(""))
                .containsExactly(
                        "f.csv:1: der er ingen overskriftsrække med kolonnernes navne"
                                + " / there is no header row with the column names");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamed() {
        assertThat(faults("source_code,relation,target_code\nA,exact,\"B\nC,exact,D\n"))
                .contains(
                        "f.csv:2: her begynder et citationstegn (\"), som aldrig slutter; rækkerne efter det kan ikke læses"
                                + " / a quote (\") is opened here and never closed; the rows after it can't be read");
    }

    @Test
    void aControlCharacterIsNamed() {
        assertThat(faults("source_code,relation,target_code\nA\u0001,exact,B\n"))
                .containsExactly(
                        "f.csv:2: source_code: der er et kontroltegn (U+0001) i teksten"
                                + " / a control character (U+0001) in the text");
    }

    @Test
    void aMillionFaultsAreToldShortly() {
        var rows = "A,excat,B\n".repeat(5_000);

        assertThat(faults("source_code,relation,target_code\n" + rows))
                .hasSize(1_001)
                .last()
                .isEqualTo("f.csv:0: 4.000 fejl mere / 4,000 more faults");
    }

    @Test
    void makesALocalVocabularyOfTheRows() {
        var file =
                read(
                        """
                        source_code,relation,target_code,source_label
                        A,exact,X,
                        B,none,,Bil
                        A,broad,Y,Alder
                        A,related,Z,Årgang
                        """);

        var vocabulary = SubjectVocabulary.of(file);

        assertThat(value(vocabulary).concepts())
                .extracting(c -> c.code() + "=" + c.label("da"))
                .containsExactly("A=Alder", "B=Bil");
        assertThat(findings(vocabulary))
                .containsExactly(
                        "f.csv:5: advarsel / warning: source_label: 'A' hedder 'Alder' på linje 4, og det gælder"
                                + " / 'A' is 'Alder' on line 4, which stands");
    }

    private static Mapping noTerm(String source) {
        return new Mapping(
                source,
                Relation.NONE,
                null,
                null,
                null,
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    private static MappingFile read(String text) {
        return value(READER.read(source("f.csv", text)));
    }

    private static List<String> faults(String text) {
        return Fixtures.faults(READER.read(source("f.csv", text)));
    }
}

package dk.ffb.service.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class FhirCodeSystemReaderTests {

    private final FhirCodeSystemReader reader =
            new FhirCodeSystemReader(BaseUri.DEFAULT, FhirCodeSystemReaderTests::known);

    private static Optional<VocabularyKey> known(String identifier) {
        return identifier.equals("urn:oid:1.2.3")
                ? Optional.of(new VocabularyKey("kendt"))
                : Optional.empty();
    }

    @Test
    void nestedConceptsAreNarrower() {
        var file =
                value(
                        """
                        {"code": "A", "display": "Alt", "definition": "Det hele", "concept": [
                          {"display": "Barn", "concept": [{"code": "C", "display": "Barnebarn"}], "code": "B"}]}
                        """);

        assertThat(file.content().concepts())
                .containsExactly(
                        Concept.of("A", "Alt").toBuilder().definition("da", "Det hele").build(),
                        Concept.of("B", "Barn").toBuilder().broader("A").build(),
                        Concept.of("C", "Barnebarn").toBuilder().broader("B").build());
        assertThat(file.says())
                .containsExactlyInAnyOrder(ConceptField.BROADER, ConceptField.DEFINITIONS);
    }

    @Test
    void propertiesSayWhatNestingCant() {
        var concepts =
                value(
                                """
                                {"code": "A", "display": "A", "property": [
                                  {"code": "child", "valueCode": "C"}, {"code": "kind", "valueCode": "theme"}]},
                                {"code": "B", "display": "B", "property": [
                                  {"code": "retired", "valueBoolean": true},
                                  {"code": "deprecationDate", "valueDateTime": "2020-01-01T12:00:00Z"},
                                  {"code": "replacedBy", "valueCode": "A"}]},
                                {"code": "C", "display": "C", "property": [
                                  {"code": "parent", "valueCode": "B"}, {"code": "status", "valueCode": "deprecated"},
                                  {"code": "notSelectable", "valueBoolean": true},
                                  {"code": "itemWeight", "valueDecimal": 2.0},
                                  {"code": "comment", "valueString": "Brug A"}]}
                                """)
                        .content()
                        .concepts();

        assertThat(concepts)
                .containsExactly(
                        Concept.of("A", "A").toBuilder().kind(Kind.THEME).build(),
                        Concept.of("B", "B").toBuilder()
                                .status(Status.DEPRECATED)
                                .validity(new Validity(null, LocalDate.of(2020, 1, 1)))
                                .replacedBy("A")
                                .build(),
                        Concept.of("C", "C").toBuilder()
                                .status(Status.DEPRECATED)
                                .broader("B")
                                .broader("A")
                                .scaleValue(2)
                                .note("da", "Brug A")
                                .build());
    }

    @Test
    void designationsAreLabelsOfOtherLanguagesOrFurtherWords() {
        var concept =
                value(
                                """
                                {"code": "A", "display": "Syn", "designation": [
                                  {"value": "Syn"},
                                  {"value": "Øjne"},
                                  {"language": "en", "value": "Sight"},
                                  {"language": "en", "value": "Vision"},
                                  {"language": "en", "use": {"system": "http://snomed.info/sct", "code": "900000000000013009"}, "value": "Seeing"}]}
                                """)
                        .content()
                        .concepts()
                        .getFirst();

        assertThat(concept.labels()).isEqualTo(Texts.danish("Syn").with("en", List.of("Sight")));
        assertThat(concept.altLabels())
                .isEqualTo(Texts.danish("Øjne").with("en", List.of("Vision", "Seeing")));
    }

    @Test
    void theVocabularyIsFoundByAnyIdentifier() {
        var file =
                value(
                        reader.read(
                                source(
                                        """
                                        {"resourceType": "CodeSystem", "id": "XX", "url": "http://example.org/x",
                                         "identifier": [{"system": "urn:oid", "value": "1.2.3"}],
                                         "title": "Titel", "publisher": "P", "version": "20240530-b", "date": "2025-01-01",
                                         "content": "complete", "concept": [{"code": "A", "display": "A"}]}
                                        """)));

        assertThat(file.content().vocabulary().key()).hasToString("kendt");
        assertThat(file.content().vocabulary().identifiers())
                .containsExactly("http://example.org/x", "urn:oid:1.2.3");
        assertThat(file.content().validFrom()).isEqualTo(LocalDate.of(2024, 5, 30));
    }

    @Test
    void everyFaultIsToldOfInOneRound() {
        assertThat(
                        faults(
                                """
                                {"code": "A", "display": "A"},
                                {"display": "uden kode"},
                                {"code": "B"},
                                {"code": "A", "display": "igen"},
                                {"code": 12, "display": "tal"},
                                {"code": "C", "display": "C", "property": [{"code": "parent",
                                   "valueCode": "D"}, {"code": "parent", "valueCode": "X"}]},
                                {"code": "D", "display": "D", "property": [{"code": "parent", "valueCode": "C"}]}
                                """))
                .satisfiesExactly(
                        f ->
                                assertThat(f)
                                        .isEqualTo(
                                                "f.json:4: code: mangler ved 'uden kode' / is missing at 'uden kode'"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:5: display: 'B' har ingen foretrukken betegnelse"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:6: code: koden 'A' står allerede på linje 3"),
                        f ->
                                assertThat(f)
                                        .isEqualTo(
                                                "f.json:7: code: er et tal, ikke en tekst / is a number, not a text"),
                        f ->
                                assertThat(f)
                                        .isEqualTo(
                                                "f.json:7: code: mangler ved 'tal' / is missing at 'tal'"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:9: parent: 'C' har overbegrebet 'X', som ikke findes i vokabularet"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:10: parent: hierarkiet går i ring: 'C' (C) → 'D' (D) → 'C' (C)"));
    }

    @Test
    void aFileThatIsCutOffSaysWhere() {
        var whole = resource("{\"code\": \"A\", \"display\": \"A\"}");

        assertThat(findings(source(whole.substring(0, whole.length() - 10))))
                .singleElement()
                .asString()
                .startsWith("f.json:3: filen slutter midt i sin JSON; er den skåret over?");
    }

    @Test
    void wrongFilesAreRefused() {
        assertThat(findings(source("{\"resourceType\": \"ConceptMap\", \"id\": \"x\"}")))
                .singleElement()
                .asString()
                .isEqualTo(
                        "f.json:1: resourceType: filen er en ConceptMap, ikke en CodeSystem"
                                + " / the file is a ConceptMap, not a CodeSystem");
        assertThat(findings(source(""))).singleElement().asString().contains("empty");
        assertThat(findings(source("[]"))).singleElement().asString().contains("is a list");
        assertThat(findings(source("code;label\n")))
                .singleElement()
                .asString()
                .contains("this is no JSON");
        assertThat(faults("")).singleElement().asString().contains("no concepts");
    }

    @Test
    void latin1IsRefusedWithItsLine() {
        var bytes =
                resource("{\"code\": \"A\", \"display\": \"Høre\"}")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(findings(Source.of("f.json", bytes)))
                .singleElement()
                .asString()
                .startsWith(
                        "f.json:3: filen er ikke UTF-8 (her står byten 0xF8); gem den som UTF-8");
    }

    @Test
    void anEndlessLabelCostsNoMemoryAndHidesNoOtherFault() {
        var before =
                "{\"resourceType\":\"CodeSystem\",\"id\":\"x\",\"title\":\"X\",\"concept\":[\n{\"code\":\"A\",\"display\":\"";
        var after = "\"},\n{\"code\":\"A\",\"display\":\"igen\"}]}";

        assertThat(findings(new Endless(before, 200_000_000, after)))
                .satisfiesExactly(
                        f ->
                                assertThat(f)
                                        .hasToString(
                                                ("f.json:2: display: teksten '%1$s…' er længere end 60.000 tegn; så lang er ingen tekst her"
                                                                + " / the text '%1$s…' is longer than 60,000 characters; no text here is that long")
                                                        .formatted("æ".repeat(40))),
                        f -> assertThat(f.line()).isEqualTo(3));
    }

    /// A file that would not fit into the memory of a small machine.
    private record Endless(String before, int length, String after) implements Source {
        @Override
        public String name() {
            return "f.json";
        }

        @Override
        public long size() {
            return before.length() + length + after.length();
        }

        @Override
        public InputStream open() {
            var piece = "æ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
            var pieces = new java.util.ArrayList<InputStream>();
            pieces.add(stream(before.getBytes(StandardCharsets.UTF_8)));
            for (var i = 0; i < length / piece.length; i++) {
                pieces.add(stream(piece));
            }
            pieces.add(stream(after.getBytes(StandardCharsets.UTF_8)));
            return new SequenceInputStream(Collections.enumeration(pieces));
        }

        private static InputStream stream(byte[] bytes) {
            return new ByteArrayInputStream(bytes);
        }
    }

    @Test
    void nestingWithoutEndIsRefused() {
        var deep = "{\"code\":\"A\",\"display\":\"A\",\"concept\":[".repeat(100_000);

        assertThat(faults(deep)).singleElement().asString().contains("nested deeper than");
    }

    @Test
    void aHierarchyOfHundredsOfLevelsIsRead() {
        var text = new StringBuilder();
        for (var i = 0; i < 400; i++) {
            text.append("{\"code\":\"%d\",\"display\":\"D%d\",\"concept\":[".formatted(i, i));
        }
        text.append("{\"code\":\"x\",\"display\":\"x\"}").append("]}".repeat(400));

        assertThat(value(text.toString()).content().concepts()).hasSize(401);
    }

    @Test
    void partsAreToldOf() {
        assertThat(
                        findings(
                                source(
                                        """
                                        {"resourceType": "CodeSystem", "name": "Xyz", "title": "X", "content": "fragment",
                                         "count": 9, "concept": [{"code": "A", "display": "A"}]}
                                        """)))
                .satisfiesExactly(
                        f -> assertThat(f.message().english()).contains("only a part"),
                        f ->
                                assertThat(f.message().english())
                                        .contains("is 9, but the file holds 1"));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "FFB_SHARED", matches = ".+")
    void thePublishersOwnFilesAreRead() {
        var folder = Path.of(System.getenv("FFB_SHARED"), "kl-term");
        var ffb = value(reader.read(Source.of(folder.resolve("CodeSystem-FFB.json")))).content();
        var fsiii =
                value(reader.read(Source.of(folder.resolve("CodeSystem-FSIII.json")))).content();

        assertThat(ffb.vocabulary().key()).hasToString("ffb");
        assertThat(ffb.version()).isEqualTo("20240530");
        assertThat(ffb.validFrom()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(ffb.concepts())
                .hasSize(220)
                .allMatch(concept -> !concept.definitions().isEmpty());
        assertThat(fsiii.concepts()).hasSize(828);
    }

    private VocabularyFile value(String concepts) {
        return value(reader.read(source(resource(concepts))));
    }

    private static VocabularyFile value(Reading<VocabularyFile> reading) {
        return switch (reading) {
            case Read<VocabularyFile>(var file, var _) -> file;
            case Rejected<VocabularyFile>(var findings) -> throw new AssertionError(findings);
        };
    }

    private List<String> faults(String concepts) {
        return findings(source(resource(concepts))).stream().map(Finding::toString).toList();
    }

    private List<Finding> findings(Source source) {
        return reader.read(source).findings();
    }

    private static String resource(String concepts) {
        return """
        {"resourceType": "CodeSystem", "id": "X", "title": "X",
         "content": "complete", "concept": [
        %s]}
        """
                .formatted(concepts);
    }

    private static Source source(String text) {
        return Source.of("f.json", text.getBytes(StandardCharsets.UTF_8));
    }
}

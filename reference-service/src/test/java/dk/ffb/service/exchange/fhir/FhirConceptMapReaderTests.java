package dk.ffb.service.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FhirConceptMapReaderTests {

    private final FhirConceptMapReader reader =
            new FhirConceptMapReader(BaseUri.DEFAULT, FhirConceptMapReaderTests::known);

    private static Optional<VocabularyKey> known(String identifier) {
        return switch (identifier) {
            case "http://example.org/lokal" -> Optional.of(new VocabularyKey("lokal"));
            case "urn:oid:1.2.208.176.2.22" -> Optional.of(new VocabularyKey("ffb"));
            default -> Optional.empty();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "equivalent, EXACT", "equal, EXACT", "wider, BROAD", "subsumes, BROAD",
        "narrower, NARROW", "specializes, NARROW", "relatedto, RELATED", "inexact, RELATED"
    })
    void equivalenceOfR4SaysHowTheTargetCompares(String word, Relation relation) {
        var file = value(one("{\"code\": \"T\", \"equivalence\": \"%s\"}".formatted(word)));

        assertThat(file.content().mappings()).containsExactly(Mapping.of("S", relation, "T", null));
    }

    @ParameterizedTest
    @CsvSource({
        "equivalent, EXACT", "source-is-narrower-than-target, BROAD",
        "source-is-broader-than-target, NARROW", "related-to, RELATED"
    })
    void relationshipOfR5SaysHowTheSourceCompares(String word, Relation relation) {
        var file = value(one("{\"code\": \"T\", \"relationship\": \"%s\"}".formatted(word)));

        assertThat(file.content().mappings()).containsExactly(Mapping.of("S", relation, "T", null));
    }

    @Test
    void noCounterpartIsStatedInBothVersions() {
        assertThat(value(one("{\"equivalence\": \"unmatched\"}")).content().mappings())
                .singleElement()
                .satisfies(m -> assertThat(m.relation()).isEqualTo(Relation.NONE))
                .satisfies(m -> assertThat(m.source()).isEqualTo("S"));
        assertThat(value(group("{\"code\": \"S\", \"noMap\": true}")).content().mappings())
                .singleElement()
                .satisfies(m -> assertThat(m.relation()).isEqualTo(Relation.NONE));
    }

    @Test
    void disjointCodesAreDenied() {
        var file =
                value(
                        one(
                                "{\"code\": \"T\", \"equivalence\": \"disjoint\"}, {\"code\": \"U\", \"relationship\": \"not-related-to\"}"));

        assertThat(file.content().mappings()).isEmpty();
        assertThat(file.content().denied()).extracting(Mapping::target).containsExactly("T", "U");
        assertThat(file.deniedLines()).hasSize(2);
    }

    @Test
    void whatOthersSayOfTheirMapIsKept() {
        var set =
                value(
                                """
                                {"resourceType": "ConceptMap", "url": "http://example.org/map", "id": "Min-Map", "title": "Kort",
                                 "version": "3", "date": "2024-02-01", "publisher": "En kommune", "status": "active",
                                 "group": [{"source": "http://example.org/lokal|7", "target": "urn:oid:1.2.208.176.2.22",
                                   "targetVersion": "20240530",
                                   "element": [{"code": "S", "display": "Kilde", "target": [
                                     {"code": "T", "display": "Mål", "equivalence": "wider", "comment": "Fordi"}]}]}]}
                                """)
                        .content();

        assertThat(set.key()).hasToString("min-map");
        assertThat(set.subject()).hasToString("lokal");
        assertThat(set.object()).hasToString("ffb");
        assertThat(set.version()).isEqualTo("3");
        assertThat(set.validFrom()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(set.mappings().getFirst().comment()).isEqualTo("Fordi");
        assertThat(set.slots())
                .containsEntry("mapping_set_source", List.of("http://example.org/map"))
                .containsEntry("creator_label", List.of("En kommune"))
                .containsEntry("publication_date", List.of("2024-02-01"))
                .containsEntry("subject_source_version", List.of("7"))
                .containsEntry("object_source_version", List.of("20240530"));
    }

    @Test
    void everyFaultIsToldOfInOneRound() {
        assertThat(
                        faults(
                                group(
                                        """
                                        {"code": "S", "target": [{"code": "T", "equivalence": "widr"},
                                          {"code": "T"},
                                          {"equivalence": "wider"}]},
                                        {"target": [{"code": "T", "equivalence": "wider"}]},
                                        {"code": "S", "target": [{"code": "T", "equivalence": "equal"}]},
                                        {"code": "S", "target": [{"code": "T", "equivalence": "equal", "dependsOn": [{}]}]},
                                        {"code": "tom"}
                                        """)))
                .satisfiesExactly(
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:3: equivalence: 'widr' er ingen af: disjoint, equal, equivalent, inexact, narrower, relatedto, specializes, subsumes, unmatched, wider (mente du 'wider'?)"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:4: equivalence: mangler (i R5: relationship)"),
                        f -> assertThat(f).isEqualTo("f.json:5: code: mangler / is missing"),
                        f -> assertThat(f).isEqualTo("f.json:6: code: mangler / is missing"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:8: dependsOn: rækken gælder kun sammen med andre værdier, som ikke kan bevares her"),
                        f ->
                                assertThat(f)
                                        .isEqualTo(
                                                "f.json:8: siger det samme som linje 7 / says the same as line 7"),
                        f ->
                                assertThat(f)
                                        .startsWith(
                                                "f.json:9: advarsel / warning: target: intet er sagt om 'tom': den regnes for ikke mappet"));
    }

    @Test
    void aSetHasOneVocabularyOnEachSide() {
        var two =
                """
                {"resourceType": "ConceptMap", "id": "x", "group": [
                  {"source": "http://example.org/lokal", "target": "urn:oid:1.2.208.176.2.22", "element": [{"code": "A", "noMap": true}]},
                  {"source": "http://example.org/andet", "target": "urn:oid:1.2.208.176.2.22", "element": [{"code": "B", "noMap": true}]}]}
                """;

        assertThat(faults(two))
                .singleElement()
                .asString()
                .startsWith(
                        "f.json:3: source: koder fra 'http://example.org/andet', men i en anden gruppe fra 'http://example.org/lokal': et mappingsæt har ét vokabular på hver side (subject)");

        var named =
                new FhirConceptMapReader(
                        BaseUri.DEFAULT,
                        FhirConceptMapReaderTests::known,
                        null,
                        new VocabularyKey("begge"),
                        null);
        assertThat(value(named, two).content().mappings()).hasSize(2);
    }

    @Test
    void anUnknownSystemIsAFaultUnlessItIsNamed() {
        var text = group("{\"code\": \"S\", \"noMap\": true}").replace("/lokal", "/ukendt");

        assertThat(faults(text))
                .singleElement()
                .asString()
                .contains("'http://example.org/ukendt' is no vocabulary here: name one (--subject");
    }

    @Test
    void brokenFilesAreRefused() {
        var whole = one("{\"code\": \"T\", \"equivalence\": \"equal\"}");

        assertThat(faults(whole.substring(0, whole.length() - 9)))
                .singleElement()
                .asString()
                .contains("the file ends in the middle of the JSON");
        assertThat(faults("{\"resourceType\": \"CodeSystem\", \"id\": \"x\"}"))
                .singleElement()
                .asString()
                .contains("the file is a CodeSystem, not a ConceptMap");
        assertThat(faults("{\"resourceType\": \"ConceptMap\", \"id\": \"x\"}"))
                .singleElement()
                .asString()
                .contains("no group");
    }

    private MappingFile value(String text) {
        return value(reader, text);
    }

    private static MappingFile value(FhirConceptMapReader reader, String text) {
        return switch (reader.read(source(text))) {
            case Read<MappingFile>(var file, var _) -> file;
            case Rejected<MappingFile>(var findings) -> throw new AssertionError(findings);
        };
    }

    private List<String> faults(String text) {
        return reader.read(source(text)).findings().stream().map(Finding::toString).toList();
    }

    private static String one(String targets) {
        return group("{\"code\": \"S\", \"target\": [" + targets + "]}");
    }

    private static String group(String elements) {
        return """
        {"resourceType": "ConceptMap", "id": "x", "group": [
        {"source": "http://example.org/lokal", "target": "urn:oid:1.2.208.176.2.22", "element": [
        %s]}]}
        """
                .formatted(elements);
    }

    private static Source source(String text) {
        return Source.of("f.json", text.getBytes(StandardCharsets.UTF_8));
    }
}

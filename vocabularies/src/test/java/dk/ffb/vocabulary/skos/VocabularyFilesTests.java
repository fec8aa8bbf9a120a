package dk.ffb.vocabulary.skos;

import static dk.ffb.vocabulary.skos.Turtle.source;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyFilesTests {

    @Test
    void theShippedFilesAreInOrder() {
        var files = ShippedFiles.keys().flatMap(key -> ShippedFiles.parts(key).stream()).toList();

        assertThat(VocabularyFiles.check(files)).filteredOn(Finding::isError).isEmpty();
    }

    @Test
    void whatAFileMustStateIsAskedFor() {
        var file =
                source(
                        "w.ttl",
                        Turtle.HEAD
                                + """
                                c:A a skos:Concept ; skos:inScheme <https://w3id.org/ffb/v> ;
                                    skos:prefLabel "a" ; dct:type ffb:theme .
                                c:B a skos:Concept ; skos:inScheme <https://w3id.org/ffb/v> ; skos:notation "B" ; skos:prefLabel "b"@da ;
                                    skos:broader c:A ; skos:topConceptOf <https://w3id.org/ffb/v> ;
                                    skos:related c:A ; dct:type ffb:theme ;
                                    <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> 1 .
                                """);

        assertThat(findings(List.of(file)))
                .contains(
                        "w.ttl:8: dct:publisher: et vokabular skal nævne sin udgiver"
                                + " / a vocabulary names its publisher",
                        "w.ttl:8: owl:versionInfo: et vokabular skal have en versionsbetegnelse"
                                + " / a vocabulary has a version label",
                        "w.ttl:9: et begreb skal enten have overbegreber (skos:broader) eller være øverst (skos:topConceptOf)"
                                + " / a concept has either parents (skos:broader) or is at the top (skos:topConceptOf)",
                        "w.ttl:9: skos:notation: et begreb skal have sin kode som notation"
                                + " / a concept has its code as notation",
                        "w.ttl:10: skos:prefLabel: en betegnelse skal have en sprogkode, f.eks. @da"
                                + " / a label has a language tag, such as @da",
                        "w.ttl:11: et begreb skal enten have overbegreber (skos:broader) eller være øverst (skos:topConceptOf)"
                                + " / a concept has either parents (skos:broader) or is at the top (skos:topConceptOf)",
                        "w.ttl:11: kun et trin på en skala (ffb:scale) må have en værdi (rdf:value)"
                                + " / only a step of a scale (ffb:scale) has a value (rdf:value)",
                        "w.ttl:13: skos:related: det, der er bredere eller snævrere, kan ikke også blot være beslægtet (SKOS S27)"
                                + " / what is broader or narrower is not merely related too (SKOS S27)");
    }

    @Test
    void partsOfAVocabularyAreReadTogether() {
        var words =
                "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                        + "<https://w3id.org/ffb/v/A> skos:altLabel \"a\"@da .";
        var main =
                Turtle.HEAD
                        + "c:A a skos:Concept ; skos:notation \"A\" ; skos:prefLabel \"a\"@da .";

        assertThat(findings(List.of(source("v.words.ttl", words), source("v.ttl", main))))
                .contains(
                        "v.words.ttl:2: skos:altLabel: 'a' er på én gang den foretrukne betegnelse og en alternativ betegnelse (SKOS S13)"
                                + " / 'a' is the preferred label and an alternative label at once (SKOS S13)");
    }

    private static List<String> findings(List<Source> files) {
        return VocabularyFiles.check(files).stream().map(Finding::toString).toList();
    }
}

package dk.ffb.vocabulary.skos;

import static dk.ffb.vocabulary.skos.Turtle.content;
import static dk.ffb.vocabulary.skos.Turtle.findings;
import static dk.ffb.vocabulary.skos.Turtle.read;
import static dk.ffb.vocabulary.skos.Turtle.source;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading.Read;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkosReaderTests {

    @Test
    void aPlainConceptIsReadAsItStands() {
        var content =
                content(
                        read(
                                """
                                c:B a skos:Concept ; skos:notation "B" ; skos:prefLabel "anden" ; dct:type ffb:scale .
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "første"@da ; skos:broader c:B .
                                """));

        assertThat(content.concepts())
                .containsExactly(
                        Concept.of("B", "anden").toBuilder().kind(Kind.SCALE).build(),
                        Concept.of("A", "første").toBuilder().broader("B").build());
    }

    @Test
    void everyFaultIsToldOfInOneRoundWithItsLine() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da ,
                                        "b"@da ;
                                    skos:altLabel "a"@da ; dct:type ffb:functoin ;
                                    adms:status <http://purl.org/adms/status/Nope> ;
                                    schema:validFrom "2024-02-30"^^xsd:date ;
                                    dct:isReplacedBy c:Z .
                                c:B a skos:Concept ; skos:notation "B" ;
                                    schema:validFrom "2024-03-30"^^xsd:date ;
                                    schema:validThrough "2024-03-30"^^xsd:date .
                                c:C a skos:Concept ; skos:notation " " ; skos:prefLabel "c"@da .
                                c:D a skos:Concept ; skos:notation "D", "E" ; skos:prefLabel "x\\u0001"@da .
                                c:E a skos:Concept ; skos:notation "D" ; skos:prefLabel ""@da ; skos:broader c:F .
                                c:Q skos:altLabel "ord"@da .
                                """))
                .containsExactlyInAnyOrder(
                        "v.ttl:10: skos:prefLabel: 'A' har 2 foretrukne betegnelser på 'da': 'a', 'b' (SKOS S14)"
                                + " / 'A' has 2 preferred labels in 'da': 'a', 'b' (SKOS S14)",
                        "v.ttl:11: skos:altLabel: 'a' er på én gang den foretrukne betegnelse og en alternativ betegnelse (SKOS S13)"
                                + " / 'a' is the preferred label and an alternative label at once (SKOS S13)",
                        "v.ttl:11: dct:type: 'ffb:functoin' er ikke en kendt slags (mente du 'function'?); de kendte er function, intervention, theme, target-group, offer, scale, goal-type, paragraph, data-need, statistic, other"
                                + " / 'ffb:functoin' is no kind (did you mean 'function'?); the kinds are function, intervention, theme, target-group, offer, scale, goal-type, paragraph, data-need, statistic, other",
                        "v.ttl:12: adms:status: 'http://purl.org/adms/status/Nope' er ikke en status; brug Completed eller Deprecated fra http://purl.org/adms/status/"
                                + " / 'http://purl.org/adms/status/Nope' is no status; use Completed or Deprecated of http://purl.org/adms/status/",
                        "v.ttl:13: schema:validFrom: '2024-02-30' er ikke en dato (åååå-mm-dd)"
                                + " / '2024-02-30' is no date (yyyy-mm-dd)",
                        "v.ttl:14: dct:isReplacedBy: 'A' er afløst af 'Z', som ikke findes i vokabularet"
                                + " / 'A' is replaced by 'Z', which isn't in the vocabulary",
                        "v.ttl:14: advarsel / warning: dct:isReplacedBy: 'A' er afløst, men er ikke udgået og har ingen slutdato"
                                + " / 'A' is replaced, but it is neither deprecated nor does its validity end",
                        "v.ttl:15: skos:prefLabel: 'B' har ingen foretrukken betegnelse"
                                + " / 'B' has no preferred label",
                        "v.ttl:17: schema:validThrough: 'B' slutter 2024-03-30; det skal være efter begyndelsen, 2024-03-30"
                                + " / 'B' ends on 2024-03-30, not after it begins on 2024-03-30",
                        "v.ttl:18: skos:notation: begrebet har ingen kode"
                                + " / the concept has no code",
                        "v.ttl:19: skos:notation: begrebet 'D' har også en anden kode, 'E'"
                                + " / the concept 'D' has a second code 'E'",
                        "v.ttl:19: skos:prefLabel: teksten 'x\u0001' indeholder kontroltegnet U+0001"
                                + " / the text 'x\u0001' holds the control character U+0001",
                        "v.ttl:20: skos:notation: koden 'D' står allerede på linje 19"
                                + " / the code 'D' is already on line 19",
                        "v.ttl:20: skos:prefLabel: teksten er tom / the text is blank",
                        "v.ttl:20: skos:broader: 'D' har overbegrebet 'F', som ikke findes i vokabularet"
                                + " / 'D' has the parent 'F', which isn't in the vocabulary",
                        "v.ttl:21: her er ord til 'Q', men vokabularet har ikke det begreb"
                                + " / words for 'Q', but the vocabulary has no such concept");
    }

    @Test
    void aCycleIsNamed() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da ; skos:broader c:B .
                                c:B a skos:Concept ; skos:notation "B" ; skos:prefLabel "b"@da ; skos:broader c:C .
                                c:C a skos:Concept ; skos:notation "C" ; skos:prefLabel "c"@da ;
                                    skos:broader c:A , c:C .
                                """))
                .containsExactly(
                        "v.ttl:12: skos:broader: hierarkiet går i ring: 'A' (a) → 'B' (b) → 'C' (c) → 'A' (a)"
                                + " / the hierarchy goes in a circle: 'A' (a) → 'B' (b) → 'C' (c) → 'A' (a)",
                        "v.ttl:12: skos:broader: 'C' (c) er sit eget overbegreb"
                                + " / 'C' (c) is its own parent");
    }

    @Test
    void whatIsBroaderIsNotMerelyRelatedNorAnExactMatchABroadOne() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da ; skos:related c:B .
                                c:B a skos:Concept ; skos:notation "B" ; skos:prefLabel "b"@da ; skos:broader c:A ;
                                    skos:exactMatch <urn:x> ; skos:broadMatch <urn:x> .
                                """))
                .filteredOn(it -> !it.contains("advarsel"))
                .hasSize(2)
                .anyMatch(it -> it.contains("SKOS S27"))
                .anyMatch(it -> it.contains("SKOS S46"));
    }

    @Test
    void aBlockThatWasCopiedIsASecondConceptOfItsCode() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da .
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "kopi"@da .
                                """))
                .containsExactly(
                        "v.ttl:10: skos:notation: koden 'A' står allerede på linje 9"
                                + " / the code 'A' is already on line 9");
    }

    @Test
    void eachSyntaxFaultIsToldOfAndTheNextBlockIsReadAllTheSame() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" skos:prefLabel "a"@da .

                                c:B a skos:Concept ; skos:notation "B" ; skos:prefLabel "b"@da .

                                c:C a x:Concept .

                                c:D a x:Concept ; skos:notation "D
                                """))
                .containsExactly(
                        "v.ttl:9: ved tegn 40: blokken slutter ikke med punktum"
                                + " / at character 40: Triples not terminated by DOT",
                        "v.ttl:13: ved tegn 7: præfikset 'x' er ikke erklæret"
                                + " / at character 7: Undefined prefix: x",
                        "v.ttl:15: filen slutter her, midt i en blok; er den skåret over?"
                                + " / the file ends here, in the middle of a block; is it cut off?");
    }

    @Test
    void membersOfCollectionsMustBeThere() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da .
                                <https://w3id.org/ffb/v/collection/s> a skos:Collection ; skos:prefLabel "S"@da ;
                                    skos:member c:A , c:B ,
                                        c:A .
                                """))
                .containsExactly(
                        "v.ttl:11: skos:member: samlingen 's' har medlemmet 'B', som ikke findes i vokabularet"
                                + " / the collection 's' has the member 'B', which isn't in the vocabulary",
                        "v.ttl:12: advarsel / warning: skos:member: 'A' er to gange i samlingen 's'"
                                + " / 'A' is in the collection 's' twice");
    }

    @Test
    void whatIsNotKeptIsWarnedOfOnce() {
        assertThat(
                        findings(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da ; skos:related c:B .
                                c:B a skos:Concept ; skos:notation "B" ; skos:prefLabel "b"@da ; skos:related c:A .
                                """))
                .containsExactly(
                        "v.ttl:9: advarsel / warning: skos:related: egenskaben bevares ikke her, heller ikke ét andet sted"
                                + " / this property isn't kept here, nor in one other place");
    }

    @Test
    void aSchemeOfOthersIsUnderstood() {
        var text =
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
                @prefix e: <http://eksempel.dk/id/emner#> .
                e:Emner a skos:ConceptScheme ; skos:prefLabel "Emner" ; skos:hasTopConcept e:et%20emne .
                e:et%20emne a skos:Concept ; skosxl:prefLabel e:navn ; skos:narrower e:to , e:tre .
                e:navn a skosxl:Label ; skosxl:literalForm "Et emne"@da .
                e:tre skos:prefLabel "Tre"@da , "Three"@en ; skos:inScheme e:Emner .
                e:to skos:prefLabel "To"@da ; <http://www.w3.org/2002/07/owl#deprecated> true ; skos:note "udgået" .
                """;
        var content = content(new SkosReader().read(List.of(source("emner.ttl", text))));

        assertThat(content.vocabulary().key()).isEqualTo(new VocabularyKey("emner"));
        assertThat(content.vocabulary().identifiers())
                .containsExactly("http://eksempel.dk/id/emner#Emner");
        assertThat(content.vocabulary().titles()).isEqualTo(Texts.danish("Emner"));
        assertThat(content.concepts())
                .extracting(Concept::code, concept -> concept.label("da"), Concept::broader)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("et emne", "Et emne", List.of()),
                        org.assertj.core.groups.Tuple.tuple("tre", "Tre", List.of("et emne")),
                        org.assertj.core.groups.Tuple.tuple("to", "To", List.of("et emne")));
        assertThat(content.concepts().getLast().status()).isEqualTo(Status.DEPRECATED);
    }

    @Test
    void ofSeveralSchemesOneIsChosenByItsKey() {
        var text =
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix e: <http://eksempel.dk/> .
                e:et a skos:ConceptScheme .
                e:to a skos:ConceptScheme ; skos:prefLabel "To" .
                e:a a skos:Concept ; skos:prefLabel "A" ; skos:inScheme e:et .
                e:b a skos:Concept ; skos:prefLabel "B" ; skos:inScheme e:to .
                """;
        var sources = List.of(source("begge.ttl", text));

        assertThat(new SkosReader().read(sources).findings().stream().map(Finding::toString))
                .containsExactly(
                        "begge.ttl:0: filen har 2 vokabularer (skos:ConceptScheme); angiv nøglen til et af dem: et, to"
                                + " / the file has 2 concept schemes, name the key of one: et, to");
        var content = content(new SkosReader().named(new VocabularyKey("to")).read(sources));
        assertThat(content.concepts()).containsExactly(Concept.of("b", "B"));
    }

    @Test
    void aFileSaysWhichPartsItSpeaksOf() {
        var own = read("c:A a skos:Concept ; skos:notation \"A\" ; skos:prefLabel \"a\"@da .");
        var foreign =
                new SkosReader()
                        .named(new VocabularyKey("f"))
                        .read(
                                List.of(
                                        source(
                                                "f.ttl",
                                                """
                                                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                                                <x:a> a skos:Concept ; skos:prefLabel "a" ; skos:altLabel "b" .
                                                """)));

        assertThat(says(own)).contains(ConceptField.KIND, ConceptField.STATUS);
        assertThat(says(own)).doesNotContain(ConceptField.ALT_LABELS, ConceptField.COLLECTIONS);
        assertThat(says(foreign))
                .containsExactlyInAnyOrder(ConceptField.BROADER, ConceptField.ALT_LABELS);
    }

    private static java.util.Set<ConceptField> says(
            dk.ffb.content.Reading<dk.ffb.vocabulary.VocabularyFile> reading) {
        return ((Read<dk.ffb.vocabulary.VocabularyFile>) reading).value().says();
    }

    @Test
    void datesMayCarryATimeOrAZone() {
        var content =
                content(
                        read(
                                """
                                c:A a skos:Concept ; skos:notation "A" ; skos:prefLabel "a"@da ;
                                    schema:validFrom "2024-05-30T00:00:00Z"^^xsd:dateTime ;
                                    <http://schema.org/validThrough> "2025-01-01+01:00"^^xsd:date .
                                """));

        var validity = content.concepts().getFirst().validity();
        assertThat(validity.from()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(validity.to()).isEqualTo(LocalDate.of(2025, 1, 1));
    }
}

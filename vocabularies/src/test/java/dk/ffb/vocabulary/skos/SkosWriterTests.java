package dk.ffb.vocabulary.skos;

import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.content;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.BaseUri;
import org.junit.jupiter.api.Test;

class SkosWriterTests {

    private static final SkosWriter WRITER = new SkosWriter(BaseUri.DEFAULT);

    @Test
    void aConceptIsABlockThatCanBeReviewed() {
        var content = content("v", concept("A"), concept("SEL § 85").broader("A"), concept("1~"));

        assertThat(WRITER.turtle(content))
                .endsWith(
                        """

                        c:SEL%20%C2%A7%2085
                            a skos:Concept ;
                            skos:inScheme <https://w3id.org/ffb/v> ;
                            skos:notation "SEL § 85" ;
                            skos:prefLabel "Begreb SEL § 85"@da ;
                            skos:broader c:A ;
                            dct:type ffb:other .

                        <https://w3id.org/ffb/v/1~>
                            a skos:Concept ;
                            skos:inScheme <https://w3id.org/ffb/v> ;
                            skos:notation "1~" ;
                            skos:prefLabel "Begreb 1~"@da ;
                            skos:topConceptOf <https://w3id.org/ffb/v> ;
                            dct:type ffb:other .
                        """);
    }

    @Test
    void aPlainConceptIsSixTriples() {
        assertThat(WRITER.toGraph(content("v", concept("A"), concept("B"))).size())
                .isEqualTo(WRITER.toGraph(content("v", concept("A"))).size() + 6);
    }

    @Test
    void levelsFollowFromTheHierarchy() {
        var content =
                content(
                        "v",
                        concept("1"),
                        concept("1.1").broader("1"),
                        concept("1.1.1").broader("1.1"),
                        concept("x").broader("1.1.1").broader("1"));

        assertThat(Levels.of(content))
                .containsExactly(
                        java.util.List.of("1"),
                        java.util.List.of("1.1", "x"),
                        java.util.List.of("1.1.1"));
        assertThat(WRITER.write(content, RdfSyntax.N_TRIPLES))
                .contains(
                        "<https://w3id.org/ffb/v/level/2> <http://www.w3.org/2004/02/skos/core#member> <https://w3id.org/ffb/v/x> .",
                        "<https://w3id.org/ffb/v> <http://rdf-vocabulary.ddialliance.org/xkos#numberOfLevels> \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
    }
}

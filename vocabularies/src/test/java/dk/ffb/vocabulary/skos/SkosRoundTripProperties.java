package dk.ffb.vocabulary.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.OddContents;
import dk.ffb.vocabulary.VocabularyContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

class SkosRoundTripProperties {

    private static final BaseUri BASE = new BaseUri("https://klassifikation.eksempel.dk/x/");

    @Provide
    Arbitrary<VocabularyContent> contents() {
        return OddContents.any();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(
            @ForAll("contents") VocabularyContent content, @ForAll RdfSyntax syntax) {
        var text = new SkosWriter(BASE).write(content, syntax);

        assertThat(read("odd" + syntax.ending(), text)).isEqualTo(content);
    }

    @Property(tries = 300)
    void whatIsWrittenForPeopleIsReadAgain(@ForAll("contents") VocabularyContent content) {
        assertThat(read("odd.ttl", new SkosWriter(BASE).turtle(content))).isEqualTo(content);
    }

    @Property(tries = 200)
    void aGraphKeepsEverythingInWhateverOrderItGivesItsTriples(
            @ForAll("contents") VocabularyContent content, @ForAll long seed) {
        var triples = new ArrayList<Triple>();
        new SkosWriter(BASE).triples(content, triples::add);
        Collections.shuffle(triples, new Random(seed));
        var graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);

        assertThat(new SkosReader(BASE).fromGraph(graph)).isEqualTo(content);
    }

    private static VocabularyContent read(String name, String text) {
        var source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
        return switch (new SkosReader(BASE).read(List.of(source))) {
            case Read(var file, var _) -> file.content();
            case Rejected(var findings) -> throw new AssertionError(findings + "\n" + text);
        };
    }
}

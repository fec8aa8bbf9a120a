package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.OddContents;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.skos.SkosReader;
import dk.ffb.vocabulary.skos.SkosWriter;
import java.util.ArrayList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Triple;

class UntoldProperties {

    @Provide
    Arbitrary<VocabularyContent> contents() {
        return OddContents.any();
    }

    @Property(tries = 300)
    void aReaderKnowsAllThatIsLeftOut(@ForAll("contents") VocabularyContent content) {
        var told = new ArrayList<Triple>();
        new SkosWriter(BaseUri.DEFAULT).triples(content, told::add);
        assertThat(told.removeIf(new Untold(content.vocabulary().key()))).isTrue();

        assertThat(new SkosReader(BaseUri.DEFAULT).fromGraph(new TripleList(told)))
                .isEqualTo(content);
    }
}

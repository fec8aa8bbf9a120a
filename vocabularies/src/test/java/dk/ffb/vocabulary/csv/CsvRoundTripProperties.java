package dk.ffb.vocabulary.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Reading.Read;
import dk.ffb.content.Reading.Rejected;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.OddContents;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripProperties {

    @Provide
    Arbitrary<VocabularyContent> contents() {
        return OddContents.any();
    }

    @Property(tries = 300)
    void whatTheColumnsCanSayIsReadAgain(@ForAll("contents") VocabularyContent content) {
        var expected = content.concepts().stream().map(CsvRoundTripProperties::sayable).toList();

        assertThat(read(content, new VocabularyCsvWriter().write(content))).isEqualTo(expected);
    }

    private static Concept sayable(Concept concept) {
        var definitions = concept.definitions().in("da");
        return concept.toBuilder()
                .labels(Texts.danish(concept.label("da")))
                .altLabels(Texts.NONE.with("da", concept.altLabels().in("da")))
                .hiddenLabels(Texts.NONE)
                .definitions(
                        definitions.isEmpty()
                                ? Texts.NONE
                                : Texts.danish(String.join("\n\n", definitions)))
                .notes(Texts.NONE)
                .scaleValue(null)
                .build();
    }

    private static List<Concept> read(VocabularyContent content, String text) {
        var source = Source.of("odd.csv", text.getBytes(StandardCharsets.UTF_8));
        return switch (new VocabularyCsvReader(content.vocabulary()).read(source)) {
            case Read(var file, var _) -> file.content().concepts();
            case Rejected(var findings) -> throw new AssertionError(findings + "\n" + text);
        };
    }
}

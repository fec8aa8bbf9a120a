package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Turtle for tests: what stands before the concepts, in eight lines, and ways to read it.
final class Turtle {

    /// Concepts begin on line 9.
    static final String HEAD =
            """
            @prefix adms: <http://www.w3.org/ns/adms#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix ffb: <https://w3id.org/ffb/ns#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix c: <https://w3id.org/ffb/v/> .
            <https://w3id.org/ffb/v> a skos:ConceptScheme ; skos:notation "v" ; dct:title "V"@da ; dct:type ffb:local .
            """;

    private Turtle() {}

    static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads concepts under the usual head.
    static Reading<VocabularyFile> read(String concepts) {
        return new SkosReader().read(List.of(source("v.ttl", HEAD + concepts)));
    }

    static List<String> findings(String concepts) {
        return read(concepts).findings().stream().map(Finding::toString).toList();
    }

    static VocabularyContent content(Reading<VocabularyFile> reading) {
        return switch (reading) {
            case Reading.Read(var file, var _) -> file.content();
            case Reading.Rejected(var findings) -> throw new AssertionError(findings);
        };
    }
}

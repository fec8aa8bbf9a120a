package dk.ffb.service.exchange.fhir;

import dk.ffb.service.json.Json;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import java.io.OutputStream;
import java.util.List;

/// Writes a vocabulary as a FHIR CodeSystem in JSON. [FhirCodeSystemReader] reads it back equal but
/// for what [#leavesOut] names.
///
/// @param base under which vocabularies have their URIs
public record FhirCodeSystemWriter(FhirVersion version, BaseUri base) {

    /// Onto a stream, which is left open.
    public void write(VocabularyContent content, OutputStream out) {
        Json.writeIndented(out, json -> new CodeSystemJson(json, this).write(content));
    }

    /// The canonical URL of a vocabulary: the first of its identifiers that is one, else its URI.
    /// Other resources name it by this.
    public static String url(Vocabulary vocabulary, BaseUri base) {
        return vocabulary.identifiers().stream()
                .filter(id -> id.startsWith("http://") || id.startsWith("https://"))
                .filter(id -> id.indexOf(' ') < 0)
                .findFirst()
                .orElse(base.vocabulary(vocabulary.key()));
    }

    /// What the content says and the file can't, for whoever exports it.
    public static List<String> leavesOut(VocabularyContent content) {
        return content.collections().isEmpty() ? List.of() : List.of("collections");
    }
}

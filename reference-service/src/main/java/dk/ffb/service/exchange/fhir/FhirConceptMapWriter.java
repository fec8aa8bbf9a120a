package dk.ffb.service.exchange.fhir;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.service.json.Json;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/// Writes a mapping set as a FHIR ConceptMap in JSON. [FhirConceptMapReader] reads it back equal
/// but for what [#leavesOut] names.
///
/// @param base under which mapping sets have their URIs
/// @param systems the canonical URLs of vocabularies, as [FhirCodeSystemWriter#url] gives them
public record FhirConceptMapWriter(
        FhirVersion version, BaseUri base, Function<VocabularyKey, String> systems) {

    /// Onto a stream, which is left open.
    public void write(MappingSet set, OutputStream out) {
        Json.writeIndented(out, json -> new ConceptMapJson(json, this).write(set));
    }

    /// What the set says and the file can't, for whoever exports it.
    ///
    /// FHIR can deny that two codes have anything to do with each other, but not, say, that they
    /// are exactly the same.
    public static List<String> leavesOut(MappingSet set) {
        return set.denied().stream().allMatch(row -> row.relation() == Relation.RELATED)
                ? List.of()
                : List.of("denied rows other than related");
    }
}

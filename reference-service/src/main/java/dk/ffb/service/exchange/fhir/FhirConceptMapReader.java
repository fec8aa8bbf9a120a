package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Reading;
import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a mapping set from a FHIR ConceptMap in JSON, R4 or R5. Never fails on what a file holds:
/// every fault is a finding.
///
/// @param base under which vocabularies and mapping sets of this service have their URIs
/// @param vocabularies the key of a vocabulary that is known by an identifier
/// @param named the key of the mapping set, whatever the file calls it
/// @param subject the vocabulary of the source codes, whatever the file calls it
/// @param object the vocabulary of the target codes, whatever the file calls it
public record FhirConceptMapReader(
        BaseUri base,
        Function<String, Optional<VocabularyKey>> vocabularies,
        @Nullable MappingSetKey named,
        @Nullable VocabularyKey subject,
        @Nullable VocabularyKey object) {

    public FhirConceptMapReader(
            BaseUri base, Function<String, Optional<VocabularyKey>> vocabularies) {
        this(base, vocabularies, null, null, null);
    }

    public Reading<MappingFile> read(Source source) {
        var faults = new Faults(source.name());
        var reading = new ConceptMapReading(this, faults);
        var whole = JsonWalk.through(source, faults, reading::walk);
        return whole ? reading.finish() : new Reading.Rejected<>(faults.findings());
    }
}

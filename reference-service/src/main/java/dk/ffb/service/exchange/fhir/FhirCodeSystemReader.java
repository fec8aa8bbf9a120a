package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Reading;
import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a vocabulary from a FHIR CodeSystem in JSON, R4 or R5. Never fails on what a file holds:
/// every fault is a finding.
///
/// @param base under which vocabularies of this service have their URIs
/// @param vocabularies the key of a vocabulary that is known by an identifier
/// @param named the key of the vocabulary, whatever the file calls it
/// @param elsewhere codes that the vocabulary has beside those of the file
public record FhirCodeSystemReader(
        BaseUri base,
        Function<String, Optional<VocabularyKey>> vocabularies,
        @Nullable VocabularyKey named,
        Set<String> elsewhere) {

    public FhirCodeSystemReader(
            BaseUri base, Function<String, Optional<VocabularyKey>> vocabularies) {
        this(base, vocabularies, null, Set.of());
    }

    /// A reader that gives the vocabulary this key.
    public FhirCodeSystemReader named(VocabularyKey key) {
        return new FhirCodeSystemReader(base, vocabularies, key, elsewhere);
    }

    public Reading<VocabularyFile> read(Source source) {
        var faults = new Faults(source.name());
        var reading = new CodeSystemReading(this, faults);
        var whole = JsonWalk.through(source, faults, reading::walk);
        return whole ? reading.finish() : new Reading.Rejected<>(faults.findings());
    }
}

package dk.ffb.mapping.check;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Checks mapping sets in files, as far as the vocabularies that they name are known.
///
/// @param vocabularies finds a vocabulary by its key
public record MappingFileCheck(
        BaseUri base, Function<VocabularyKey, Optional<CompiledVocabulary>> vocabularies) {

    /// Everything found in an SSSOM file.
    public List<Finding> sssom(Path file) {
        return check(new SssomReader(base).read(file));
    }

    /// Everything found in what has been read: what the reader has found, and what is wrong with
    /// the rows.
    public List<Finding> check(Reading<MappingFile> reading) {
        var findings = new ArrayList<>(reading.findings());
        if (reading instanceof Reading.Read<MappingFile>(var file, var _)) {
            findings.addAll(check(file));
        }
        return findings;
    }

    private List<Finding> check(MappingFile file) {
        var subject = vocabularies.apply(file.content().subject());
        var object = vocabularies.apply(file.content().object());
        if (subject.isPresent() && object.isPresent()) {
            return new MappingCheck(subject.get(), object.get(), SameCodes.NONE).check(file);
        }
        var findings = new ArrayList<Finding>();
        if (subject.isEmpty()) {
            findings.add(unchecked(file, file.columns().source(), file.content().subject()));
        }
        if (object.isEmpty()) {
            findings.add(unchecked(file, file.columns().target(), file.content().object()));
        }
        return findings;
    }

    private static Finding unchecked(MappingFile file, String column, VocabularyKey vocabulary) {
        return Finding.warning(
                file.file(),
                0,
                column,
                Said.of(
                        "der er intet vokabular '%s' at kontrollere koderne mod",
                        "there is no vocabulary '%s' to check the codes against", vocabulary));
    }
}

package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.check.MappingCheck;
import dk.ffb.mapping.check.PathClaims;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file says beside content that is being worked on. It may be about a part of that content
/// only: its codes may point at codes that only the content has.
public sealed interface FileContent {

    /// The file is of a vocabulary.
    ///
    /// @param said the file's concepts, with what its format has no word for as it was
    /// @param describes whether it speaks of the vocabulary itself too
    record OfVocabulary(VocabularyContent said, boolean describes, List<Finding> warnings)
            implements FileContent {}

    /// The file is of a mapping set.
    ///
    /// @param describes whether it speaks of the mapping set itself too
    record OfMappingSet(MappingSet said, boolean describes, List<Finding> warnings)
            implements FileContent {}

    /// The file can't be used, and here is all that is wrong with it.
    record Faulty(List<Finding> findings) implements FileContent {}

    /// The file is not of a sort that could be used here.
    record Misplaced() implements FileContent {}

    /// Reads a file beside a vocabulary.
    static FileContent beside(VocabularyContent now, Source file, Snapshot published) {
        var codes = now.concepts().stream().map(Concept::code).collect(Collectors.toSet());
        var request = ImportRequest.of(file, "").vocabulary(now.vocabulary().key());
        return switch (new FileReading(request, published.edition(), codes).read()) {
            case FileReading.OfVocabulary(var read) -> vocabulary(now, read, codes);
            case FileReading.Faulty(var findings) -> new Faulty(findings);
            case FileReading.OfMappingSet _, FileReading.Miscalled _ -> new Misplaced();
        };
    }

    private static FileContent vocabulary(
            VocabularyContent now, ReadFile<VocabularyFile> read, Set<String> codes) {
        var file = read.value();
        var vocabulary = read.describes() ? file.content().vocabulary() : now.vocabulary();
        var carried = CarryOver.from(now, file, vocabulary, codes);
        return new OfVocabulary(carried.content(), read.describes(), read.warnings());
    }

    /// Reads a file beside a mapping set. Its rows must be of codes that are published.
    static FileContent beside(MappingSet now, Source file, Snapshot published) {
        var request =
                ImportRequest.of(file, "")
                        .mappingSet(now.key())
                        .between(now.subject(), now.object());
        return switch (new FileReading(request, published.edition()).read()) {
            case FileReading.OfMappingSet(var read) -> mappingSet(read, published);
            case FileReading.Faulty(var findings) -> new Faulty(findings);
            case FileReading.OfVocabulary _, FileReading.Miscalled _ -> new Misplaced();
        };
    }

    private static FileContent mappingSet(ReadFile<MappingFile> read, Snapshot published) {
        var set = read.value().content();
        var subject = published.vocabulary(set.subject());
        var object = published.vocabulary(set.object());
        if (subject.isEmpty() || object.isEmpty()) {
            return new Misplaced();
        }
        var sets = published.mappingSets().stream().map(MappingSetRelease::content).toList();
        var same = new PathClaims(sets, published.at()).same(set.object());
        var check = new MappingCheck(subject.get().content(), object.get().content(), same);
        var findings = new ArrayList<>(read.warnings());
        findings.addAll(check.check(read.value()));
        return findings.stream().anyMatch(Finding::isError)
                ? new Faulty(findings)
                : new OfMappingSet(set, read.format() == FileFormat.SSSOM, findings);
    }
}

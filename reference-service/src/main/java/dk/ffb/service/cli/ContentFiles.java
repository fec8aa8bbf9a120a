package dk.ffb.service.cli;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.Source;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.check.MappingCheck;
import dk.ffb.mapping.check.SameCodes;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import dk.ffb.vocabulary.search.SearchWords;
import dk.ffb.vocabulary.skos.ShippedVocabularies;
import dk.ffb.vocabulary.skos.SkosReader;
import dk.ffb.vocabulary.skos.VocabularyFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Checks files of every kind of content together: a mapping set is held against the vocabularies
/// that lie beside it, and where there are none against the shipped ones.
final class ContentFiles {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<VocabularyKey, CompiledVocabulary> vocabularies = new HashMap<>();

    private ContentFiles() {}

    static List<Finding> check(Collection<Path> files) {
        var content = new ContentFiles();
        content.vocabularies(files.stream().filter(file -> named(file, ".ttl")).toList());
        files.stream().filter(file -> named(file, ".sssom.tsv")).forEach(content::mappingSet);
        files.stream()
                .filter(SearchWords::isSearchFile)
                .forEach(file -> content.findings.addAll(SearchWords.check(file)));
        return content.findings;
    }

    private static boolean named(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private void vocabularies(List<Path> files) {
        findings.addAll(VocabularyFiles.check(files.stream().map(Source::of).toList()));
        ShippedVocabularies.parts().forEach((_, parts) -> compile(parts));
        files.stream()
                .collect(Collectors.groupingBy(ContentFiles::vocabulary))
                .forEach((_, parts) -> compile(parts.stream().map(Source::of).toList()));
    }

    /// `ffb.words.ttl` is a part of `ffb.ttl`.
    private static String vocabulary(Path file) {
        return file.getFileName().toString().split("\\.", 2)[0];
    }

    private void compile(List<Source> parts) {
        if (new SkosReader().read(parts) instanceof Reading.Read<VocabularyFile>(var file, var _)) {
            vocabularies.put(
                    file.content().vocabulary().key(), CompiledVocabulary.of(file.content()));
        }
    }

    private void mappingSet(Path file) {
        var reading = new SssomReader(BaseUri.DEFAULT).read(file);
        findings.addAll(reading.findings());
        if (reading instanceof Reading.Read<MappingFile>(var read, var _)) {
            against(read);
        }
    }

    private void against(MappingFile file) {
        var subject = vocabularies.get(file.content().subject());
        var object = vocabularies.get(file.content().object());
        if (subject == null || object == null) {
            findings.add(
                    Finding.error(
                            file.file(),
                            1,
                            "subject_source",
                            Said.of(
                                    "dens vokabularer følger hverken med filen eller med tjenesten: %s, %s",
                                    "its vocabularies are neither beside it nor shipped: %s, %s",
                                    file.content().subject(),
                                    file.content().object())));
        } else {
            findings.addAll(new MappingCheck(subject, object, SameCodes.NONE).check(file));
        }
    }
}

package dk.ffb.mapping.sssom;

import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.TextFile;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads mapping sets from SSSOM TSV. Never fails on what a file holds: every fault is a finding.
///
/// @param base under which identifiers are codes of this service's vocabularies
/// @param key what the caller calls the mapping set; else the last part of its id
/// @param subject the vocabulary of the subjects; else their identifiers tell it
/// @param object the vocabulary of the objects; else their identifiers tell it
public record SssomReader(
        BaseUri base,
        @Nullable MappingSetKey key,
        @Nullable VocabularyKey subject,
        @Nullable VocabularyKey object) {

    public SssomReader(BaseUri base) {
        this(base, null, null, null);
    }

    public SssomReader mappingSet(@Nullable MappingSetKey name) {
        return new SssomReader(base, name, subject, object);
    }

    public SssomReader between(@Nullable VocabularyKey subjects, @Nullable VocabularyKey objects) {
        return new SssomReader(base, key, subjects, objects);
    }

    /// Reads a file, with the metadata in it or beside it (`X.sssom.yml` for `X.sssom.tsv`).
    public Reading<MappingFile> read(Path file) {
        return read(Source.of(file));
    }

    private static Optional<Source> metadataBeside(Source file) {
        return Stream.of(".sssom.yml", ".sssom.yaml")
                .flatMap(ending -> file.beside(name -> withoutEnding(name) + ending).stream())
                .findFirst();
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("(\\.sssom)?\\.[A-Za-z]+$", "");
    }

    /// Reads a table with the metadata in it, or beside it where it is a file.
    public Reading<MappingFile> read(Source file) {
        return metadataBeside(file)
                .map(metadata -> read(file, metadata))
                .orElseGet(() -> whole(file));
    }

    private Reading<MappingFile> whole(Source file) {
        var faults = new Faults(file.name());
        return TextFile.of(file, faults)
                .map(text -> embedded(text, faults))
                .orElseGet(() -> new Reading.Rejected<>(faults.findings()));
    }

    /// Reads a table with the metadata beside it.
    public Reading<MappingFile> read(Source file, Source metadata) {
        var faults = new Faults(file.name());
        var beside = faults.in(metadata.name());
        var text = TextFile.of(file, faults);
        var yaml = TextFile.of(metadata, beside);
        if (text.isEmpty() || yaml.isEmpty()) {
            return new Reading.Rejected<>(faults.findings());
        }
        if (!text.get().block('#').isEmpty()) {
            faults.warning(
                    1,
                    null,
                    Said.of(
                            "filen har selv metadata: dem i %s springes over",
                            "metadata in the file itself: those in %s are ignored",
                            metadata.name()));
            return embedded(text.get(), faults);
        }
        return read(text.get(), 0, yaml.get().text(), faults, beside);
    }

    private Reading<MappingFile> embedded(TextFile text, Faults faults) {
        var block = text.block('#');
        if (block.isEmpty()) {
            faults.error(
                    1,
                    null,
                    Said.of(
                            "filen har ingen metadata (linjer, der begynder med #)",
                            "the file has no metadata (lines that begin with #)"));
        }
        return read(text, block.size(), HeaderReader.yaml(block), faults, faults);
    }

    private Reading<MappingFile> read(
            TextFile text, int headerLines, String yaml, Faults faults, Faults headerFaults) {
        var header = new HeaderReader(headerFaults).read(yaml);
        if (header.isEmpty() && faults.errors() > 0) {
            // without prefixes every row would be a fault, too
            return new Reading.Rejected<>(faults.findings());
        }
        return new SetReader(this, header, faults, headerFaults).read(text, headerLines);
    }
}

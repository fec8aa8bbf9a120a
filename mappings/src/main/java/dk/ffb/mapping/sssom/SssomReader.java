package dk.ffb.mapping.sssom;

import dk.ffb.content.Reading;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.TextFile;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    ///
    /// @throws IOException where the file can't be read at all
    public Reading<MappingFile> read(Path file) throws IOException {
        var beside = metadataBeside(file);
        return beside.isPresent()
                ? read(
                        file.toString(),
                        Files.readAllBytes(file),
                        beside.get().toString(),
                        Files.readAllBytes(beside.get()))
                : read(file.toString(), Files.readAllBytes(file));
    }

    private static Optional<Path> metadataBeside(Path file) {
        var name = file.getFileName().toString().replaceFirst("(\\.sssom)?\\.[A-Za-z]+$", "");
        return java.util.stream.Stream.of(".sssom.yml", ".sssom.yaml")
                .map(ending -> file.resolveSibling(name + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Reads bytes with the metadata in them.
    ///
    /// @param file what to call them in findings
    public Reading<MappingFile> read(String file, byte[] bytes) {
        var faults = new Faults(file);
        var text = TextFile.of(bytes, faults);
        if (text.isEmpty()) {
            return new Reading.Rejected<>(faults.findings());
        }
        var block = text.get().block('#');
        if (block.isEmpty()) {
            faults.error(1, null, "the file has no metadata (lines that begin with #)");
        }
        return read(text.get(), block.size(), HeaderReader.yaml(block), faults, faults);
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

    /// Reads bytes with the metadata beside them.
    ///
    /// @param metadataFile what to call the metadata in findings
    public Reading<MappingFile> read(
            String file, byte[] bytes, String metadataFile, byte[] metadata) {
        var faults = new Faults(file);
        var beside = faults.in(metadataFile);
        var text = TextFile.of(bytes, faults);
        var yaml = TextFile.of(metadata, beside);
        if (text.isEmpty() || yaml.isEmpty()) {
            return new Reading.Rejected<>(faults.findings());
        }
        var block = text.get().block('#');
        if (!block.isEmpty()) {
            faults.warning(
                    1,
                    null,
                    "metadata in the file itself: those in " + metadataFile + " are ignored");
            return read(file, bytes);
        }
        return read(text.get(), 0, yaml.get().text(), faults, beside);
    }
}

package dk.ffb.mapping.bundle;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.mapping.bundle.Manifest.Entry;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.SearchIndexes;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads an edition back from a file. What it makes no longer needs the file.
final class BundleReader {

    /// Bytes up to which to read a file costs less than to map it: when the memory of a mapped one
    /// is let go, all threads are stopped for a moment. A country's store has two thousand.
    private static final int SMALL = 1 << 17;

    private final Path file;
    private final MemorySegment memory;

    private BundleReader(Path file, MemorySegment memory) {
        this.file = file;
        this.memory = memory;
    }

    static Edition read(Path file) throws IOException {
        return Files.size(file) > SMALL ? readMapped(file) : readAtOnce(file);
    }

    private static Edition readAtOnce(Path file) throws IOException {
        var memory = MemorySegment.ofArray(Files.readAllBytes(file));
        return new BundleReader(file, memory).read();
    }

    private static Edition readMapped(Path file) throws IOException {
        try (var arena = Arena.ofShared();
                var channel = FileChannel.open(file)) {
            var memory = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            return new BundleReader(file, memory).read();
        }
    }

    private Edition read() throws UnreadableBundle {
        refuseOther();
        try {
            return edition(Header.read(memory));
        } catch (RuntimeException e) {
            throw new UnreadableBundle(
                    file,
                    "the bundle is sound, but what it says makes no sense; export it again",
                    e);
        }
    }

    private void refuseOther() throws UnreadableBundle {
        if (!Header.isThere(memory)) {
            throw new UnreadableBundle(
                    file, "this is no bundle; make one with ./ffb export --bundle");
        }
        if (Header.form(memory) != Header.FORM) {
            throw new UnreadableBundle(
                    file,
                    "the bundle has form %d and this program reads form %d; export it again with the same version of the program"
                            .formatted(Header.form(memory), Header.FORM));
        }
        if (Header.fileLength(memory) != memory.byteSize()) {
            throw new UnreadableBundle(
                    file,
                    "the bundle should have %d bytes and has %d; fetch it again"
                            .formatted(Header.fileLength(memory), memory.byteSize()));
        }
        if (!isSound()) {
            throw new UnreadableBundle(
                    file, "the bundle is damaged: a checksum does not match; fetch it again");
        }
    }

    private boolean isSound() {
        return Header.isSound(memory)
                && Header.read(memory).sections().parallelStream()
                        .allMatch(section -> section.isSound(memory));
    }

    private Edition edition(Header header) {
        var manifest = Manifest.read(reader(header, 0));
        var vocabularies = contents(header, manifest.vocabularies(), CompiledVocabulary::read);
        var mappingSets = contents(header, manifest.mappingSets(), CompiledMappingSet::read);
        return Edition.of(
                manifest.number(),
                manifest.publishedAt(),
                manifest.base(),
                new SearchIndexes(),
                manifest.vocabularies().stream()
                        .map(each ->
                                new VocabularyRelease(each.release(), vocabularies.apply(each)))
                        .toList(),
                manifest.mappingSets().stream()
                        .map(each -> new MappingSetRelease(each.release(), mappingSets.apply(each)))
                        .toList());
    }

    /// Reads each section that the entries name, once.
    private <T> Function<Entry, T> contents(
            Header header, List<Entry> entries, Function<PackedReader, T> read) {
        var contents =
                entries.stream().map(Entry::section).distinct().toList().parallelStream()
                        .collect(
                                Collectors.toMap(
                                        each -> each, each -> content(header, each, read)));
        return entry -> Objects.requireNonNull(contents.get(entry.section()));
    }

    private <T> T content(Header header, int section, Function<PackedReader, T> read) {
        var in = reader(header, section);
        var content = read.apply(in);
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("more than a content is there: " + content);
        }
        return content;
    }

    private PackedReader reader(Header header, int section) {
        return new PackedReader(header.sections().get(section).of(memory));
    }
}

package dk.ffb.mapping.bundle;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.bundle.Header.Section;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Writes an edition to a file, which appears under its name when it is whole.
final class BundleWriter {

    private final Edition edition;
    private final Bundle.Progress progress;
    private final List<Object> contents;
    private final List<Section> sections = new ArrayList<>();

    BundleWriter(Edition edition, Bundle.Progress progress) {
        this.edition = edition;
        this.progress = progress;
        var once = Collections.newSetFromMap(new IdentityHashMap<>());
        contents =
                Stream.<Object>concat(
                                edition.vocabularyReleases().stream()
                                        .map(VocabularyRelease::content),
                                edition.mappingSetReleases().stream()
                                        .map(MappingSetRelease::content))
                        .filter(once::add)
                        .toList();
    }

    void write(Path file) throws IOException {
        var unfinished =
                file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (var out = FileChannel.open(unfinished, CREATE_NEW, WRITE)) {
                write(out);
            }
            Files.move(unfinished, file, ATOMIC_MOVE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(FileChannel out) throws IOException {
        out.position(Header.length(contents.size() + 1));
        section(out, Manifest.of(edition, contents)::write);
        for (var content : contents) {
            progress.at(sections.size() - 1, contents.size());
            section(out, to -> write(to, content));
        }
        progress.at(contents.size(), contents.size());
        var length = out.position();
        out.position(0);
        new Header(length, sections).write(out);
    }

    private void section(FileChannel out, Consumer<PackedWriter> content) throws IOException {
        var start = out.position();
        var writer = new PackedWriter(out);
        content.accept(writer);
        writer.flush();
        sections.add(new Section(start, writer.length(), writer.checksum()));
    }

    private static void write(PackedWriter out, Object content) {
        switch (content) {
            case CompiledVocabulary vocabulary -> vocabulary.write(out);
            case CompiledMappingSet set -> set.write(out);
            default -> throw new IllegalArgumentException("no content of a release: " + content);
        }
    }
}

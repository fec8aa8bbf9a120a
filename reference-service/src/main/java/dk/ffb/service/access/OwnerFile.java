package dk.ffb.service.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A small file with secrets in it, which only its owner can read. It is replaced whole, so a
/// reader sees what was there before a change or what is there after it.
public record OwnerFile(Path path) {

    public OwnerFile {
        path = path.toAbsolutePath();
    }

    /// All of it.
    ///
    /// @throws java.nio.file.NoSuchFileException where there is none
    public byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    /// Puts something else in its place; when this returns, it is on the disk.
    public void replace(byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        var next = Files.createTempFile(path.getParent(), "owner", ".new");
        try {
            ownerOnly(next);
            write(next, content);
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void write(Path path, byte[] content) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void ownerOnly(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }
}

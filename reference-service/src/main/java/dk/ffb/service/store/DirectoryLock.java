package dk.ffb.service.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds a data directory for this process, from before the first file in it is made.
///
/// TDB2 has a lock of its own, but takes it only once its files are there: two first starts at the
/// same moment would both make them. The system frees the lock when a process dies, however it
/// dies.
record DirectoryLock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static DirectoryLock take(Path directory) {
        try {
            Files.createDirectories(directory);
            return lock(
                    directory,
                    FileChannel.open(
                            directory.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new StoreUnreachable(
                    "the data directory " + directory + " can't be written: " + e.getMessage(), e);
        }
    }

    private static DirectoryLock lock(Path directory, FileChannel channel) throws IOException {
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return new DirectoryLock(channel, lock);
            }
            channel.close();
            throw new StoreInUse(directory, new IOException("locked by another process"));
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreInUse(directory, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreUnreachable("the lock can't be let go: " + e.getMessage(), e);
        }
    }
}

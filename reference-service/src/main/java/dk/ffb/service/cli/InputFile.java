package dk.ffb.service.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A file that is read from its beginning to its end, or standard input, whose length isn't known.
final class InputFile extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private final long size;
    private final AtomicLong read = new AtomicLong();

    private InputFile(InputStream in, long size) {
        super(new BufferedInputStream(in, BUFFER));
        this.size = size;
    }

    /// @param name of the file; `-` is standard input
    static InputFile open(String name) {
        if (name.equals("-")) {
            return new InputFile(System.in, 0);
        }
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw unreadable(name);
            }
            return new InputFile(Files.newInputStream(path), Files.size(path));
        } catch (IOException | InvalidPathException _) {
            throw unreadable(name);
        }
    }

    private static Exit unreadable(String name) {
        return Exit.wrongCall("Filen kan ikke læses: " + name, "The file can't be read: " + name);
    }

    /// How much of it has been read; absent where it isn't known how long it is.
    Progress.@Nullable Share share() {
        return size == 0 ? null : () -> (double) read.get() / size;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        read.addAndGet(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        var count = super.read(bytes, from, most);
        read.addAndGet(Math.max(0, count));
        return count;
    }
}

package dk.ffb.service.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Standard output, where a result goes. That it can't be written, because the disk is full or
/// nobody reads any more, is told apart from a service that can't be reached.
final class ResultStream extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;

    ResultStream() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    ResultStream(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /// The result can't be written to its end.
    static final class Unwritten extends IOException {
        private Unwritten(IOException cause) {
            super(cause.getMessage(), cause);
        }

        Exit exit() {
            return Exit.unreachable(
                    "Resultatet kan ikke skrives til ende: " + getMessage(),
                    "The result can't be written to its end: " + getMessage());
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }
}

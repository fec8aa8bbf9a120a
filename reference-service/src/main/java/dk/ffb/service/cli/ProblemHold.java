package dk.ffb.service.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Holds back the first bytes of an answer until it is known not to be a problem, so that a problem
/// never ends up in the file that a person redirected the result to.
final class ProblemHold {

    /// More than any problem has.
    private static final int MOST = 1 << 16;

    private @Nullable ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable OutputStream out;

    OutputStream before(OutputStream next) {
        out = next;
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                if (held != null && held.size() + count <= MOST) {
                    held.write(bytes, from, count);
                } else {
                    release();
                    next.write(bytes, from, count);
                }
            }

            @Override
            public void flush() throws IOException {
                next.flush();
            }
        };
    }

    /// Lets go of what is held: it is no problem.
    void release() throws IOException {
        if (held != null && out != null) {
            held.writeTo(out);
            held = null;
        }
    }

    byte[] bytes() {
        return held == null ? new byte[0] : held.toByteArray();
    }
}

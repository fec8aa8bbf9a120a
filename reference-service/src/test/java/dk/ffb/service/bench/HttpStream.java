package dk.ffb.service.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Sends a file to the service and reads the answer while it sends, with as little work as can be:
/// a client library takes more of two processors than the service does.
final class HttpStream {

    private static final int ROOM = 1 << 16;

    private final int port;
    private final byte[] buffer = new byte[ROOM];

    HttpStream(int port) {
        this.port = port;
    }

    /// How many lines the answer has.
    int lines(String path, String type, Path file) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var sending = CompletableFuture.runAsync(() -> send(socket, path, type, file));
            var in = new BufferedInputStream(socket.getInputStream(), ROOM);
            var status = line(in);
            while (!line(in).isEmpty()) {
                // The headers say nothing that isn't known.
            }
            if (!status.contains(" 200 ")) {
                throw new IOException(status + " " + new String(in.readNBytes(ROOM), US_ASCII));
            }
            var lines = linesOfChunks(in);
            sending.join();
            return lines;
        }
    }

    private void send(Socket socket, String path, String type, Path file) {
        try {
            var out = socket.getOutputStream();
            var head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(path, type, Files.size(file));
            out.write(head.getBytes(US_ASCII));
            Files.copy(file, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int linesOfChunks(InputStream in) throws IOException {
        var lines = 0;
        for (int left; (left = Integer.parseInt(line(in), 16)) > 0; line(in)) {
            while (left > 0) {
                var read = in.read(buffer, 0, Math.min(left, ROOM));
                if (read < 0) {
                    throw new IOException("the answer ends too early");
                }
                left -= read;
                for (var i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read; (read = in.read()) != '\n'; ) {
            if (read < 0) {
                throw new IOException("the answer ends too early");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}

package dk.ffb.service.front;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// A connection to a server on which bytes are sent as they are given, right or wrong.
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    /// What came back.
    ///
    /// @param headers by their names in lower case
    record Answer(int status, TreeMap<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /// Sends a request line and headers.
    Wire ask(String line, String... headers) throws IOException {
        var head = new StringBuilder(line).append(" HTTP/1.1\r\nHost: localhost\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        return send(head.append("\r\n").toString());
    }

    /// Sends each character as one byte.
    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /// The next answer, of which a HEAD has only the head.
    Answer answerTo(String line) throws IOException {
        return answer(!line.startsWith("HEAD "));
    }

    /// The next answer to something other than a HEAD.
    Answer answer() throws IOException {
        return answer(true);
    }

    private Answer answer(boolean hasBody) throws IOException {
        var lines = head().split("\r\n", -1);
        var status = Integer.parseInt(lines[0].substring(9, 12));
        var headers = new TreeMap<String, List<String>>();
        for (var n = 1; n < lines.length; n++) {
            var colon = lines[n].indexOf(':');
            headers.merge(
                    lines[n].substring(0, colon).toLowerCase(Locale.ROOT),
                    List.of(lines[n].substring(colon + 1).strip()),
                    (some, more) ->
                            java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
        }
        return new Answer(status, headers, body(headers, hasBody && status != 304));
    }

    private byte[] body(TreeMap<String, List<String>> headers, boolean hasBody) throws IOException {
        if (!hasBody) {
            return new byte[0];
        }
        if (headers.containsKey("content-length")) {
            var length = Integer.parseInt(headers.get("content-length").getFirst());
            return socket.getInputStream().readNBytes(length);
        }
        return chunks();
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            all.write(socket.getInputStream().readNBytes(size));
            until("\r\n");
        }
        until("\r\n");
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(until("\r\n"), 16);
    }

    private String head() throws IOException {
        return until("\r\n\r\n");
    }

    private String until(String end) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end, text.length() - end.length()) < 0) {
            var next = socket.getInputStream().read();
            if (next < 0) {
                throw new EOFException("hung up after: " + text);
            }
            text.append((char) next);
        }
        return text.substring(0, text.length() - end.length());
    }

    /// Whether the other end says that nothing more comes.
    boolean isHungUp() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

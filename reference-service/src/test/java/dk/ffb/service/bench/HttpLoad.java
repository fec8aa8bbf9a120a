package dk.ffb.service.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// A load over loopback: one thread, many connections, each asking again as soon as it is answered.
/// It allocates nothing while it measures, so that it disturbs the server little.
final class HttpLoad {

    /// What came of it.
    ///
    /// @param nanos how long each request took
    record Result(long requests, double seconds, long[] nanos) {

        static final Result NOTHING = new Result(0, 0, new long[0]);

        /// This and more.
        Result and(Result more) {
            var all = Arrays.copyOf(nanos, nanos.length + more.nanos.length);
            System.arraycopy(more.nanos, 0, all, nanos.length, more.nanos.length);
            return new Result(requests + more.requests, seconds + more.seconds, all);
        }

        double perSecond() {
            return requests / seconds;
        }

        /// The milliseconds within which these shares of the requests were answered.
        double[] within(double... shares) {
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            return Arrays.stream(shares)
                    .map(share -> sorted[(int) (share * (sorted.length - 1))] / 1e6)
                    .toArray();
        }
    }

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final int connections;

    HttpLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// Asks the paths in turn for as long as told.
    Result run(List<String> paths, Duration time) throws IOException {
        var requests = paths.stream().map(HttpLoad::request).toArray(ByteBuffer[]::new);
        var nanos = new long[1_000_000];
        var count = 0;
        try (var selector = Selector.open()) {
            for (var n = 0; n < connections; n++) {
                connect(selector, requests, n);
            }
            var start = System.nanoTime();
            var end = start + time.toNanos();
            while (System.nanoTime() < end) {
                selector.select(100);
                for (var key : selector.selectedKeys()) {
                    var connection = (Connection) key.attachment();
                    var took = connection.answered();
                    if (took > 0) {
                        nanos[count++ % nanos.length] = took;
                        connection.ask();
                    }
                }
                selector.selectedKeys().clear();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            for (var key : selector.keys()) {
                key.channel().close();
            }
            return new Result(count, seconds, Arrays.copyOf(nanos, Math.min(count, nanos.length)));
        }
    }

    private void connect(Selector selector, ByteBuffer[] requests, int n) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.configureBlocking(false);
        channel.socket().setTcpNoDelay(true);
        var connection = new Connection(channel, requests, n);
        channel.register(selector, SelectionKey.OP_READ, connection);
        connection.ask();
    }

    private static ByteBuffer request(String path) {
        var text = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Connection {
        private final SocketChannel channel;
        private final ByteBuffer[] requests;
        private final ByteBuffer answer = ByteBuffer.allocate(1 << 16);
        private int next;
        private long asked;

        /// Bytes of the body still to come; -1 while the head is being read.
        private long left = -1;

        Connection(SocketChannel channel, ByteBuffer[] requests, int first) {
            this.channel = channel;
            this.requests = requests;
            next = first;
        }

        void ask() throws IOException {
            var request = requests[next++ % requests.length].duplicate();
            asked = System.nanoTime();
            left = -1;
            answer.clear();
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }

        /// Nanoseconds from asking to the last byte, or 0 while the answer isn't all there.
        long answered() throws IOException {
            if (channel.read(answer) < 0) {
                throw new IOException("the server hung up");
            }
            if (left >= 0) {
                left -= answer.position();
            } else if (!readHead()) {
                return 0;
            }
            answer.clear();
            if (left > 0) {
                return 0;
            }
            return System.nanoTime() - asked;
        }

        private boolean readHead() throws IOException {
            var bytes = answer.array();
            var end = answer.position();
            for (var n = 3; n < end; n++) {
                if (bytes[n] == '\n' && bytes[n - 2] == '\n') {
                    if (bytes[9] != '2') {
                        throw new IOException(new String(bytes, 0, end, StandardCharsets.UTF_8));
                    }
                    left = length(bytes, n) - (end - n - 1);
                    return true;
                }
            }
            return false;
        }

        private static long length(byte[] head, int end) {
            for (var n = 0; n < end; n++) {
                var m = 0;
                while (m < LENGTH.length && (head[n + m] | 0x20) == (LENGTH[m] | 0x20)) {
                    m++;
                }
                if (m == LENGTH.length) {
                    long length = 0;
                    for (var at = n + m; head[at] != '\r'; at++) {
                        if (head[at] != ' ') {
                            length = length * 10 + head[at] - '0';
                        }
                    }
                    return length;
                }
            }
            throw new IllegalStateException("an answer without a content-length");
        }
    }
}

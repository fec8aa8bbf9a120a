package dk.ffb.service.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that takes deliveries, and answers them as it is told.
final class Receiver implements AutoCloseable {

    private final BlockingQueue<Delivery> taken = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile int answer = 204;

    record Delivery(Map<String, String> headers, byte[] body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        long sequence() {
            return json().at("/data/sequence").asLong();
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers =
                exchange.getRequestHeaders().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().toLowerCase(),
                                        each -> each.getValue().getFirst()));
        taken.add(new Delivery(headers, exchange.getRequestBody().readAllBytes()));
        exchange.getResponseHeaders().set("Location", url("/elsewhere"));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    void answerWith(int status) {
        answer = status;
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    Delivery next() throws InterruptedException {
        var next = taken.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was delivered");
        }
        return next;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

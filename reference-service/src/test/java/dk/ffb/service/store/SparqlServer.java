package dk.ffb.service.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;

/// As much of a SPARQL 1.1 server as the store needs, in memory, on a loopback port.
final class SparqlServer implements AutoCloseable {

    private final Dataset data = DatasetFactory.createTxnMem();
    private final HttpServer server;

    SparqlServer() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(address, 0);
        server.createContext("/query", exchange -> answer(exchange, this::query));
        server.createContext("/update", exchange -> answer(exchange, this::update));
        server.createContext("/graphs", exchange -> answer(exchange, this::load));
        server.start();
    }

    StoreAddress.Server address() {
        return new StoreAddress.Server(at("query"), at("update"), at("graphs"));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + path);
    }

    private interface Act {
        void run(HttpExchange exchange, String body) throws IOException;
    }

    /// Whether a graph holds a pattern.
    boolean has(String graph, String pattern) {
        var query =
                "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ASK { GRAPH <%s> { %s } }"
                        .formatted(graph, pattern);
        return Txn.calculateRead(
                data,
                () -> {
                    try (var execution = QueryExecutionFactory.create(query, data)) {
                        return execution.execAsk();
                    }
                });
    }

    private static void answer(HttpExchange exchange, Act act) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            act.run(exchange, body);
        } catch (RuntimeException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private void query(HttpExchange exchange, String body) throws IOException {
        var form = exchange.getRequestMethod().equals("GET");
        var text = form ? parameters(exchange.getRequestURI().getRawQuery()).get("query") : body;
        exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        Txn.executeRead(data, () -> run(text, exchange));
    }

    private void run(String text, HttpExchange exchange) {
        var query = QueryFactory.create(text);
        try (var execution = QueryExecutionFactory.create(query, data)) {
            if (query.isAskType()) {
                ResultSetFormatter.outputAsJSON(exchange.getResponseBody(), execution.execAsk());
            } else {
                ResultSetFormatter.outputAsJSON(exchange.getResponseBody(), execution.execSelect());
            }
        }
    }

    private void update(HttpExchange exchange, String body) throws IOException {
        Txn.executeWrite(
                data,
                () -> UpdateExecutionFactory.create(UpdateFactory.create(body), data).execute());
        exchange.sendResponseHeaders(204, -1);
    }

    private void load(HttpExchange exchange, String body) throws IOException {
        var graph = parameters(exchange.getRequestURI().getRawQuery()).get("graph");
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        Lang language = RDFLanguages.contentTypeToLang(type.split(";")[0]);
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new java.io.StringReader(body), null, language);
        Txn.executeWrite(data, () -> data.getNamedModel(graph).add(model));
        exchange.sendResponseHeaders(204, -1);
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

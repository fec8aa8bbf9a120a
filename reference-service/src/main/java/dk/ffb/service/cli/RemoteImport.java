package dk.ffb.service.cli;

import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.ImportRequest.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends a file to a running service, which publishes it and tells what it would tell here.
record RemoteImport(Api api) {

    private static final Map<String, String> TYPES =
            Map.of(
                    "csv", "text/csv",
                    "tsv", "text/tab-separated-values",
                    "ttl", "text/turtle",
                    "json", "application/json",
                    "jsonld", "application/ld+json",
                    "rdf", "application/rdf+xml",
                    "nt", "application/n-triples");

    /// Sends it.
    ///
    /// @return the status that the command ends with
    int send(ImportRequest request) {
        var out = new ByteArrayOutputStream();
        var headers = Map.of("Content-Type", type(request), "Accept", "text/plain");
        try (var file = request.file().open()) {
            var reply = api.send("POST", target(request), headers, file, out);
            var body = out.toByteArray();
            if (!reply.isProblem()) {
                System.out.print(new String(body, StandardCharsets.UTF_8));
                return 0;
            }
            return refused(reply, body);
        } catch (IOException failure) {
            throw Problems.unreachable(failure);
        }
    }

    private static String type(ImportRequest request) {
        var name = request.file().name();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = TYPES.get(ending);
        if (type == null) {
            throw Exit.wrongCall(
                    "Filens endelse er en af .csv, .tsv, .ttl, .json, .jsonld, .rdf og .nt: "
                            + name,
                    "The file ends in one of .csv, .tsv, .ttl, .json, .jsonld, .rdf and .nt: "
                            + name);
        }
        return type;
    }

    private static String target(ImportRequest request) {
        return Target.of("imports")
                .with("name", request.file().name())
                .with("vocabulary", request.vocabulary())
                .with("mappingSet", request.mappingSet())
                .with("subject", request.subject())
                .with("object", request.object())
                .with("version", request.version())
                .with("validFrom", request.validFrom())
                .with("note", request.note().isEmpty() ? null : request.note())
                .with("dry-run", request.mode() == Mode.DRY_RUN ? "true" : null)
                .toString();
    }

    /// What is wrong with the file is told by line; what is in its way is no wrong call.
    private static int refused(Api.Reply reply, byte[] body) {
        var problem = problem(body);
        var type = problem.path("type").asString("");
        if (type.equals("/problems/file-faulty")) {
            var findings = problem.path("findings");
            findings.forEach(it -> System.err.println(it.path("text").asString("")));
            System.err.printf(
                    "%d fund; intet er ændret. / %d findings; nothing has changed.%n",
                    findings.size(), findings.size());
            return Exit.WRONG_CONTENT;
        }
        var exit = Problems.exit(reply, body);
        if (type.equals("/problems/release-exists")) {
            System.err.println(exit.getMessage());
            return Exit.WRONG_CONTENT;
        }
        if (type.equals("/problems/conflict")) {
            System.err.println(exit.getMessage());
            return Exit.UNREACHABLE;
        }
        throw exit;
    }

    private static JsonNode problem(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (tools.jackson.core.JacksonException _) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}

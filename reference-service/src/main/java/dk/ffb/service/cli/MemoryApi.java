package dk.ffb.service.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.HttpHandler;

/// The API answered in this process, without a port: the same routes, the same bytes.
final class MemoryApi implements Api {

    private final HttpHandler handler;
    private final Runnable closing;

    /// @param closing what to do at the end, such as to close the store
    MemoryApi(HttpHandler handler, Runnable closing) {
        this.handler = handler;
        this.closing = closing;
    }

    @Override
    public Reply send(
            String method,
            String target,
            Map<String, String> headers,
            InputStream body,
            OutputStream out)
            throws IOException {
        var request = new MemoryRequest(method, target, headers, body);
        var response = new MemoryResponse(out);
        try {
            handler.handle(request, response).block();
        } catch (UncheckedIOException failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
        response.requireWritten();
        var status =
                Objects.requireNonNullElse(response.getStatusCode(), HttpStatusCode.valueOf(200));
        return new Reply(status.value(), response.getHeaders().toSingleValueMap());
    }

    @Override
    public void close() {
        closing.run();
    }
}

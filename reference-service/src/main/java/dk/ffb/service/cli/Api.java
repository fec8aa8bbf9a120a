package dk.ffb.service.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The HTTP contract as the command line asks it: of a running service, or in this process.
///
/// The commands are clients of the API and nothing more, so that their answers are the API's.
interface Api extends AutoCloseable {

    /// Sends one request and writes the body of the answer to `out` as it comes.
    ///
    /// @param target path and query, percent-encoded, beginning with `/`
    /// @throws IOException when the service can't be reached or hangs up
    Reply send(
            String method,
            String target,
            Map<String, String> headers,
            InputStream body,
            OutputStream out)
            throws IOException;

    @Override
    void close();

    /// Status and headers of an answer.
    ///
    /// @param headers the first value of each, whatever its name is written like
    record Reply(int status, Map<String, String> headers) {
        public Reply {
            var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            anyCase.putAll(headers);
            headers = Collections.unmodifiableMap(anyCase);
        }

        boolean isProblem() {
            return status >= 400;
        }
    }

    /// The whole answer to a GET.
    ///
    /// @throws Exit with the sentence of the problem where there is one
    default byte[] get(String target) {
        return get(target, "*/*");
    }

    /// The whole answer to a GET, in a format.
    ///
    /// @throws Exit with the sentence of the problem where there is one
    default byte[] get(String target, String accept) {
        return whole("GET", target, Map.of("Accept", accept), InputStream.nullInputStream());
    }

    /// The whole answer to any request.
    ///
    /// @throws Exit with the sentence of the problem where there is one
    default byte[] whole(
            String method, String target, Map<String, String> headers, InputStream body) {
        var out = new ByteArrayOutputStream();
        try {
            var reply = send(method, target, headers, body, out);
            if (reply.isProblem()) {
                throw Problems.exit(reply, out.toByteArray());
            }
            return out.toByteArray();
        } catch (IOException failure) {
            throw Problems.unreachable(failure);
        }
    }
}

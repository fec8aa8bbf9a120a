package dk.ffb.service.front;

import dk.ffb.service.rest.reply.Gzip;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;

/// What an answer may be compressed with: gzip, whoever compresses it.
///
/// The server compresses streams by itself, and takes `Accept-Encoding: *` for a wish for a coding
/// that hardly anybody can read.
final class Codings {

    private Codings() {}

    static void leaveGzip(HttpRequest request) {
        var headers = request.headers();
        if (!headers.contains(HttpHeaderNames.ACCEPT_ENCODING)) {
            return;
        }
        if (Gzip.isAccepted(headers.getAll(HttpHeaderNames.ACCEPT_ENCODING))) {
            headers.set(HttpHeaderNames.ACCEPT_ENCODING, Gzip.CODING);
        } else {
            headers.remove(HttpHeaderNames.ACCEPT_ENCODING);
        }
    }
}

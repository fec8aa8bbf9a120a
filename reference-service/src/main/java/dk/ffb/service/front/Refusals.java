package dk.ffb.service.front;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/// What is said to requests that never reach a handler. It never repeats anything of them, since
/// nobody has looked for personal data in them.
final class Refusals {

    private Refusals() {}

    /// Why a request can't be read.
    static Problem of(DecoderResult failure) {
        return Problem.of(
                switch (failure.cause()) {
                    case TooLongHttpLineException _ -> ProblemType.ADDRESS_TOO_LONG;
                    case TooLongHttpHeaderException _ -> ProblemType.HEADERS_TOO_LARGE;
                    case null, default -> ProblemType.INVALID_REQUEST;
                });
    }

    /// The reply itself, or, where the server refused a request without a word, one that explains.
    static FullHttpResponse explained(FullHttpResponse reply) {
        var headers = reply.headers();
        if (reply.status().code() < 400
                || reply.content().isReadable()
                || headers.contains(HttpHeaderNames.CONTENT_TYPE)) {
            return reply;
        }
        var explained = Replies.of(Problem.of(type(reply.status().code())));
        HttpUtil.setKeepAlive(explained, HttpUtil.isKeepAlive(reply));
        reply.release();
        return explained;
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 400 -> ProblemType.INVALID_ADDRESS;
            case 413 -> ProblemType.TOO_LARGE;
            case 414 -> ProblemType.ADDRESS_TOO_LONG;
            case 431 -> ProblemType.HEADERS_TOO_LARGE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.UNEXPECTED;
        };
    }
}

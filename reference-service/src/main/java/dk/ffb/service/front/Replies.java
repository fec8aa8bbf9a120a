package dk.ffb.service.front;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemJson;
import dk.ffb.service.rest.reply.Content;
import dk.ffb.service.rest.reply.Gzip;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;

/// Replies as the server's codec takes them, with the headers that the routes' own have.
final class Replies {

    private Replies() {}

    /// The content, or word that the asker has it already.
    static FullHttpResponse of(Content content, HttpHeaders asked) {
        var tag = content.tag();
        if (Content.isKnown(tag, all(asked, HttpHeaderNames.IF_NONE_MATCH))) {
            return cached(
                    reply(HttpResponseStatus.NOT_MODIFIED, Unpooled.EMPTY_BUFFER), content, tag);
        }
        var bytes = content.bytes();
        if (!Gzip.isWanted(bytes, all(asked, HttpHeaderNames.ACCEPT_ENCODING))) {
            return whole(content, tag, bytes);
        }
        var compressed = whole(content, tag, Gzip.compress(bytes));
        compressed.headers().set(HttpHeaderNames.CONTENT_ENCODING, Gzip.CODING);
        return compressed;
    }

    private static List<String> all(HttpHeaders headers, CharSequence name) {
        return headers.contains(name) ? headers.getAll(name) : List.of();
    }

    private static FullHttpResponse whole(Content content, String tag, byte[] bytes) {
        var reply = reply(HttpResponseStatus.OK, Unpooled.wrappedBuffer(bytes));
        reply.headers().set(HttpHeaderNames.CONTENT_TYPE, content.type().toString());
        reply.headers().set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
        return cached(reply, content, tag);
    }

    private static FullHttpResponse cached(FullHttpResponse reply, Content content, String tag) {
        reply.headers()
                .set(HttpHeaderNames.CACHE_CONTROL, content.cacheControl())
                .set(HttpHeaderNames.ETAG, tag)
                .set(HttpHeaderNames.VARY, Content.VARY);
        return reply;
    }

    static FullHttpResponse of(Problem problem) {
        var bytes = ProblemJson.bytes(problem, "da");
        var status = HttpResponseStatus.valueOf(problem.type().status());
        var reply = reply(status, Unpooled.wrappedBuffer(bytes));
        reply.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length))
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        return reply;
    }

    /// After which nothing more is said.
    static FullHttpResponse last(Problem problem) {
        var reply = of(problem);
        HttpUtil.setKeepAlive(reply, false);
        return reply;
    }

    /// Names and values are this program's own, so they aren't looked at for what headers can't
    /// hold.
    private static FullHttpResponse reply(HttpResponseStatus status, ByteBuf body) {
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                status,
                body,
                DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders(),
                EmptyHttpHeaders.INSTANCE);
    }
}

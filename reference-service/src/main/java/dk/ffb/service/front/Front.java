package dk.ffb.service.front;

import dk.ffb.service.rest.HotReads;
import dk.ffb.service.rest.reply.Content;
import dk.ffb.service.status.Traffic;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;

/// Answers a plain read at once, refuses what isn't HTTP, and hands everything else on; one for
/// each connection, used by its event loop alone.
///
/// Answers go out in the order of their requests: while one that was handed on is unanswered,
/// nothing is answered here.
final class Front extends ChannelDuplexHandler {

    private final Optional<HotReads> reads;
    private final Traffic traffic;

    /// Requests that were handed on and aren't answered yet.
    private int handedOn;

    /// Whether the rest of a request is still to come that was answered when its head was there.
    private boolean inAnswered;

    /// Whether anything was answered since the last flush.
    private boolean written;

    /// Whether reading waits until the other end has taken what was written.
    private boolean held;

    /// @param reads what may be answered here
    Front(Optional<HotReads> reads, Traffic traffic) {
        this.reads = reads;
        this.traffic = traffic;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (inAnswered) {
            inAnswered = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            Unescaped.mend(request);
            meet(context, request);
        } else {
            handOn(context, message);
        }
    }

    private void meet(ChannelHandlerContext context, HttpRequest request) {
        if (handedOn > 0) {
            handOn(context, request);
        } else if (request.decoderResult().isFailure()) {
            refuse(context, request);
        } else {
            answer(context, request);
        }
    }

    private void handOn(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            Codings.leaveGzip(request);
            handedOn++;
        }
        context.fireChannelRead(message);
    }

    private void refuse(ChannelHandlerContext context, HttpRequest request) {
        var refusal = Refusals.of(request.decoderResult());
        traffic.count(refusal.type().status());
        ReferenceCountUtil.release(request);
        context.pipeline().replace(this, Farewell.class.getName(), new Farewell(refusal));
    }

    private void answer(ChannelHandlerContext context, HttpRequest request) {
        var content = isPlain(request) ? find(request.uri()) : Optional.<Content>empty();
        if (content.isEmpty()) {
            handOn(context, request);
            return;
        }
        var reply = Replies.of(content.get(), request.headers());
        traffic.count(reply.status().code());
        var _ = context.write(reply, context.voidPromise());
        written = true;
        inAnswered = !(request instanceof LastHttpContent);
    }

    /// Whether a request asks no more of the connection than an answer, and says nothing of who
    /// asks. The upgrade to HTTP/2 that Java's own client offers with every request is nothing that
    /// it asks for.
    private static boolean isPlain(HttpRequest request) {
        var headers = request.headers();
        return isRead(request.method())
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && HttpUtil.isKeepAlive(request)
                && headers.contains(HttpHeaderNames.HOST)
                && !headers.contains(HttpHeaderNames.AUTHORIZATION)
                && !headers.contains(HttpHeaderNames.COOKIE)
                && !headers.contains(HttpHeaderNames.CONTENT_LENGTH)
                && !headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
                && !headers.contains(HttpHeaderNames.EXPECT);
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private Optional<Content> find(String address) {
        try {
            return reads.flatMap(it -> it.answer(address));
        } catch (RuntimeException _) {
            // The routes meet the same failure, and know how to tell of it.
            return Optional.empty();
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (written) {
            written = false;
            context.flush();
            readOn(context);
        }
        context.fireChannelReadComplete();
    }

    /// Reads the next request, unless one that was handed on decides when; nobody gets to fill the
    /// memory with answers that they don't take.
    private void readOn(ChannelHandlerContext context) {
        held = !context.channel().isWritable();
        if (!held && handedOn == 0) {
            context.read();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (held) {
            readOn(context);
        }
        context.fireChannelWritabilityChanged();
    }

    /// When all is answered, the next request is read. reactor-netty 1.3.6 reads on by itself, but
    /// forgets to after a request that it had put aside and that was answered before it had taken
    /// out the end of it. It puts a request aside that comes before it is done with the one before,
    /// and where that was answered by another thread, an asker who waits for each answer can be
    /// that quick. Reading twice is reading once.
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var reply = message instanceof FullHttpResponse full ? Refusals.explained(full) : message;
        var isInterim = reply instanceof HttpResponse response && isInterim(response);
        if (reply instanceof HttpResponse response && !isInterim) {
            begin(response);
        }
        var isEnd = reply instanceof LastHttpContent && !isInterim;
        if (isEnd) {
            handedOn--;
        }
        var _ = context.write(reply, promise);
        if (isEnd && handedOn == 0) {
            context.executor().execute(context::read);
        }
    }

    private static boolean isInterim(HttpResponse response) {
        return response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private void begin(HttpResponse response) {
        traffic.count(response.status().code());
        if (response.status().equals(HttpResponseStatus.NOT_MODIFIED)) {
            // There is no body, and so no way in which it is sent.
            response.headers().remove(HttpHeaderNames.TRANSFER_ENCODING);
        }
    }
}

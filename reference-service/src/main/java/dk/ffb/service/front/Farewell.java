package dk.ffb.service.front;

import dk.ffb.service.problem.Problem;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/// The end of a connection on which something came that isn't HTTP: says what is wrong, and then
/// takes what is still being sent, and throws it away, until the other end hangs up.
///
/// Were the connection closed at once, what was sent after would be answered with a reset, and the
/// reset would reach many a client before the answer does.
final class Farewell extends ChannelInboundHandlerAdapter {

    private static final int PATIENCE_SECONDS = 10;

    private final Problem problem;

    Farewell(Problem problem) {
        this.problem = problem;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.writeAndFlush(Replies.last(problem))
                .addListener((ChannelFutureListener) sent -> hangUp(context));
        var _ =
                context.executor()
                        .schedule(() -> close(context), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static void hangUp(ChannelHandlerContext context) {
        if (context.channel() instanceof DuplexChannel channel) {
            var _ = channel.shutdownOutput();
            context.read();
        } else {
            close(context);
        }
    }

    private static void close(ChannelHandlerContext context) {
        var _ = context.close();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.read();
    }
}

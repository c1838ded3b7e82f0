package hiring.choreography.longpoll;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;

/** The connection of a client that waits. The framework does not cancel an answer when the client closes it. */
final class Connection {

    private Connection() {}

    /** Does something when the client closes it, and returns how to take that back: a connection serves many requests. */
    static Runnable onClose(HttpRequest<?> request, Runnable action) {
        if (request instanceof NettyHttpRequest<?> received) {
            ChannelFuture close = received.getChannelHandlerContext().channel().closeFuture();
            ChannelFutureListener listener = closed -> action.run();
            close.addListener(listener);
            return () -> close.removeListener(listener);
        }
        return () -> {};
    }
}

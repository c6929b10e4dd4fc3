package dev.projectsapi.server.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.util.AsciiString;
import io.vertx.core.http.Http1ServerConfig;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.http.impl.headers.Http1xHeaders;
import io.vertx.core.http.impl.http1.VertxHttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parser of Vert.x, which mends on the way what RFC 9112 calls errors, so that afterwards nobody can see it any more: a request
 * line with other blanks than two single spaces, a header without a name, a length beside chunked coding. It also sees when a
 * request begins and ends, and so how long it takes to come in.
 *
 * <p>Between {@link #hold} and {@link #goOn}, which is until a request is answered, it reads nothing behind the request's head. So
 * what comes there, a body, a fault in it, the next request, finds the same wherever the answer had to be waited for.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {
    static final String NAME = "httpDecoder";
    /** So much is kept unread; then the network has to wait too. */
    private static final int MOST_HELD = 64 * 1024;
    /** Netty counts the bytes of header lines without their ends, so thousands of empty ones would pass. */
    static final int MOST_HEADERS = 1000;

    private static final byte[] HTTP = "HTTP/".getBytes(StandardCharsets.US_ASCII);

    private final ReadingTime readingTime;
    private int endOfWord;
    /** Whether the version is one of HTTP by its letter case; Vert.x answers others by itself, unseen by log and metrics. */
    private boolean namesHttp;

    private int headers;
    private boolean held;
    /** Requests whose answer has not yet left. */
    private int unanswered;
    /** Set when something came that is held back. */
    private @Nullable ChannelHandlerContext waiting;

    StrictRequestDecoder(Http1ServerConfig config, ReadingTime readingTime) {
        super(config);
        this.readingTime = readingTime;
    }

    /** On the event loop, for a request that is about to be answered. */
    static void hold(HttpServerRequest request) {
        if (handlerOf(request) instanceof StrictRequestDecoder decoder) {
            decoder.held = true;
        }
    }

    /** On the event loop, when its answer was written. */
    static void goOn(HttpServerRequest request) {
        if (handlerOf(request) instanceof StrictRequestDecoder decoder) {
            decoder.readWhatWaits();
        }
    }

    /** On the event loop, when its answer has left or cannot any more. */
    static void answered(HttpServerRequest request) {
        if (handlerOf(request) instanceof StrictRequestDecoder decoder) {
            decoder.unanswered--;
            decoder.closeIfDone(((HttpServerConnection) request.connection())
                    .channelHandlerContext()
                    .channel());
        }
    }

    /** On the event loop: whether nothing was read that is not yet answered. */
    boolean isSilent() {
        return !held && !readingTime.isWithinRequest();
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> messages) throws Exception {
        if (held) {
            waiting = context;
            if (bytes.readableBytes() > MOST_HELD) {
                context.channel().config().setAutoRead(false);
            }
            return;
        }
        boolean more = bytes.isReadable();
        int before = messages.size();
        super.decode(context, bytes, messages);
        if (messages.size() > before) {
            if (messages.get(before) instanceof HttpMessage message) {
                refuseUnspoken(message);
                unanswered++;
            }
            readingTime.isWithinRequest(!(messages.get(messages.size() - 1) instanceof LastHttpContent));
        } else if (more) {
            readingTime.isWithinRequest(true);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        super.channelReadComplete(context);
        readingTime.watch(context);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        readingTime.stop();
        super.channelInactive(context);
    }

    /** A client that says no more is answered what it has asked; only then the connection ends. */
    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof ChannelInputShutdownEvent) {
            closeIfDone(context.channel());
        } else {
            super.userEventTriggered(context, event);
        }
    }

    private void closeIfDone(Channel channel) {
        boolean inputEnded = channel instanceof DuplexChannel duplex && duplex.isInputShutdown();
        if (inputEnded && unanswered == 0 && waiting == null) {
            channel.close();
        }
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) throws Exception {
        readingTime.stop();
        if (waiting != null) {
            // whoever comes after it swallows everything
            context.channel().config().setAutoRead(true);
        }
        super.handlerRemoved0(context);
    }

    @Override
    protected String splitFirstWordInitialLine(byte[] line, int start, int length) {
        if (start != 0) {
            throw new IllegalArgumentException("a blank before the method");
        }
        endOfWord = length;
        headers = 0;
        return super.splitFirstWordInitialLine(line, start, length);
    }

    @Override
    protected String splitSecondWordInitialLine(byte[] line, int start, int length) {
        requireOneBlankBefore(line, start);
        endOfWord = start + length;
        return super.splitSecondWordInitialLine(line, start, length);
    }

    @Override
    protected String splitThirdWordInitialLine(byte[] line, int start, int length) {
        requireOneBlankBefore(line, start);
        namesHttp = length > HTTP.length && Arrays.equals(line, start, start + HTTP.length, HTTP, 0, HTTP.length);
        return super.splitThirdWordInitialLine(line, start, length);
    }

    @Override
    protected AsciiString splitHeaderName(byte[] line, int start, int length) {
        if (length == 0) {
            throw new IllegalArgumentException("a header without a name");
        }
        headers++;
        if (headers > MOST_HEADERS) {
            throw new TooLongHttpHeaderException("too many headers");
        }
        return super.splitHeaderName(line, start, length);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Content-Length beside Transfer-Encoding");
    }

    /** Answered in the version that we speak, not in 1.0. */
    @Override
    protected HttpMessage createInvalidMessage() {
        return new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.GET,
                "/",
                Unpooled.EMPTY_BUFFER,
                Http1xHeaders.httpHeaders(),
                Http1xHeaders.httpHeaders());
    }

    /** Such a request is answered in a version that we speak; Vert.x would repeat whatever the request names. */
    private void refuseUnspoken(HttpMessage message) {
        HttpVersion version = message.protocolVersion();
        boolean spoken = namesHttp && (version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0));
        if (!spoken) {
            message.setProtocolVersion(HttpVersion.HTTP_1_1);
            if (message.decoderResult().isSuccess()) {
                message.setDecoderResult(DecoderResult.failure(new UnspokenVersionException()));
            }
        }
    }

    private void readWhatWaits() {
        held = false;
        @Nullable ChannelHandlerContext context = waiting;
        if (context == null) {
            return;
        }
        waiting = null;
        context.channel().config().setAutoRead(true);
        try {
            channelRead(context, Unpooled.EMPTY_BUFFER);
            channelReadComplete(context);
            closeIfDone(context.channel());
        } catch (Exception e) {
            // as Netty does with what a handler throws
            context.fireExceptionCaught(e);
        }
    }

    private static @Nullable ChannelHandler handlerOf(HttpServerRequest request) {
        return ((HttpServerConnection) request.connection())
                .channelHandlerContext()
                .pipeline()
                .get(NAME);
    }

    private void requireOneBlankBefore(byte[] line, int start) {
        if (start != endOfWord + 1 || line[endOfWord] != ' ') {
            throw new IllegalArgumentException("not two single blanks in the request line");
        }
    }
}

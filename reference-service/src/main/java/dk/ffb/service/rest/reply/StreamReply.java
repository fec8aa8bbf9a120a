package dk.ffb.service.rest.reply;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// An answer of any length, sent as it is made. A fault before its first bytes is still a problem
/// with a status of its own.
public final class StreamReply implements ServerResponse {

    private final HttpHeaders headers = new HttpHeaders();
    private final Flux<byte[]> body;

    public StreamReply(MediaType type, Flux<byte[]> body) {
        this.body = body;
        headers.setContentType(type);
        headers.setCacheControl("no-store");
        headers.set(HttpHeaders.VARY, "Accept-Encoding");
    }

    @Override
    public Mono<Void> writeTo(ServerWebExchange exchange, Context context) {
        var response = exchange.getResponse();
        response.setStatusCode(statusCode());
        response.getHeaders().putAll(headers);
        var factory = response.bufferFactory();
        // Flushed piece by piece: who sends a row and waits for its answer gets it.
        return response.writeAndFlushWith(body.map(bytes -> Mono.just(factory.wrap(bytes))));
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatus.OK;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, ResponseCookie> cookies() {
        return new LinkedMultiValueMap<>();
    }
}

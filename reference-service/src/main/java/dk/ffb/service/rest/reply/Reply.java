package dk.ffb.service.rest.reply;

import dk.ffb.service.rest.request.Asked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// An answer that is there as a whole: its bytes and how long they may be kept.
public final class Reply implements ServerResponse {

    /// Subtypes of `application` that are text.
    private static final Set<String> TEXTS =
            Set.of("json", "x-ndjson", "javascript", "xml", "n-triples", "trig");

    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();
    private final byte[] body;
    private final MultiValueMap<String, ResponseCookie> cookies = new LinkedMultiValueMap<>();

    private Reply(HttpStatusCode status, MediaType type, byte[] body) {
        this.status = status;
        this.body = body;
        headers.setContentType(type);
    }

    /// What a read answers, as JSON.
    public static Mono<ServerResponse> json(Asked asked, Consumer<JsonGenerator> content) {
        return read(Content.json(asked, content));
    }

    public static Mono<ServerResponse> read(Content content) {
        return Mono.just(of(content));
    }

    /// What a read answers, in any format.
    public static Mono<ServerResponse> read(Asked asked, MediaType type, byte[] body) {
        return read(new Content(type, body, asked.pinned()));
    }

    public static Reply cached(Asked asked, MediaType type, byte[] body) {
        return of(new Content(type, body, asked.pinned()));
    }

    private static Reply of(Content content) {
        var reply = new Reply(HttpStatus.OK, content.type(), content.bytes());
        reply.headers.setCacheControl(content.cacheControl());
        reply.headers.setETag(content.tag());
        reply.headers.set(HttpHeaders.VARY, Content.VARY);
        return reply;
    }

    /// Something that is neither a read of an edition nor kept by anyone.
    public static Reply plain(HttpStatusCode status, MediaType type, byte[] body) {
        return new Reply(status, type, body);
    }

    public Reply with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    public Reply with(ResponseCookie cookie) {
        cookies.add(cookie.getName(), cookie);
        return this;
    }

    @Override
    public Mono<Void> writeTo(ServerWebExchange exchange, Context context) {
        var response = exchange.getResponse();
        var asked = exchange.getRequest().getHeaders();
        response.getHeaders().putAll(headers);
        cookies.values().forEach(each -> each.forEach(response::addCookie));
        var tag = headers.getETag();
        if (tag != null && Content.isKnown(tag, asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            return response.setComplete();
        }
        response.setStatusCode(status);
        return isText() && Gzip.isWanted(body, asked.getOrEmpty(HttpHeaders.ACCEPT_ENCODING))
                ? write(compressed(response), Gzip.compress(body))
                : write(response, body);
    }

    /// Pictures, fonts and archives are compressed already.
    private boolean isText() {
        var type = headers.getContentType();
        return type != null
                && (type.getType().equals("text")
                        || TEXTS.contains(type.getSubtype())
                        || "json".equals(type.getSubtypeSuffix())
                        || "xml".equals(type.getSubtypeSuffix()));
    }

    private static ServerHttpResponse compressed(ServerHttpResponse response) {
        response.getHeaders().set(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
        return response;
    }

    private static Mono<Void> write(ServerHttpResponse response, byte[] bytes) {
        response.getHeaders().setContentLength(bytes.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, ResponseCookie> cookies() {
        return cookies;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static MediaType utf8(String type, String subtype) {
        return new MediaType(new MediaType(type, subtype), StandardCharsets.UTF_8);
    }

    public static List<String> names(List<MediaType> types) {
        return types.stream().map(type -> type.getType() + "/" + type.getSubtype()).toList();
    }
}

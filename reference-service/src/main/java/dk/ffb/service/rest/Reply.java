package dk.ffb.service.rest;

import dk.ffb.service.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// An answer that is there as a whole: its bytes and how long they may be kept.
///
/// The tag is made of the bytes, so the same answer has the same tag whichever node or build gives
/// it. It is a weak one, because a server or proxy may compress the bytes on the way.
public final class Reply implements ServerResponse {

    private static final MediaType JSON = MediaType.APPLICATION_JSON;
    private static final String MOVING = "public, max-age=60";
    private static final String FIXED = "public, max-age=31536000, immutable";

    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();
    private final byte[] body;

    private Reply(HttpStatusCode status, MediaType type, byte[] body) {
        this.status = status;
        this.body = body;
        headers.setContentType(type);
    }

    /// What a read answers, as JSON.
    static Mono<ServerResponse> json(Asked asked, Consumer<JsonGenerator> content) {
        return read(asked, JSON, Json.bytes(content));
    }

    /// What a read answers, in any format.
    static Mono<ServerResponse> read(Asked asked, MediaType type, byte[] body) {
        return Mono.just(cached(asked, type, body));
    }

    public static Reply cached(Asked asked, MediaType type, byte[] body) {
        var reply = new Reply(HttpStatus.OK, type, body);
        reply.headers.setCacheControl(asked.pinned() ? FIXED : MOVING);
        reply.headers.setETag(tag(body));
        reply.headers.set(HttpHeaders.VARY, "Accept, Accept-Encoding");
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

    /// FNV-1a over eight bytes at a time, folded: cheap, and enough to tell answers apart.
    private static String tag(byte[] body) {
        var hash = 0xcbf29ce484222325L;
        for (var b : body) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return "W/\"" + Long.toHexString(hash) + "\"";
    }

    @Override
    public Mono<Void> writeTo(ServerWebExchange exchange, Context context) {
        var response = exchange.getResponse();
        response.getHeaders().putAll(headers);
        if (headers.getETag() != null && matches(exchange)) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            return response.setComplete();
        }
        response.setStatusCode(status);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private boolean matches(ServerWebExchange exchange) {
        var asked = exchange.getRequest().getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return asked != null && asked.stream().anyMatch(this::names);
    }

    /// Compares weakly, as RFC 9110 says for this header.
    private boolean names(String tags) {
        var opaque = tagOf(headers.getETag());
        for (var tag : tags.split(",", -1)) {
            if (tag.strip().equals("*") || tagOf(tag.strip()).equals(opaque)) {
                return true;
            }
        }
        return false;
    }

    private static String tagOf(@org.jspecify.annotations.Nullable String tag) {
        return tag == null ? "" : tag.startsWith("W/") ? tag.substring(2) : tag;
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
        return new LinkedMultiValueMap<>();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static MediaType utf8(String type, String subtype) {
        return new MediaType(new MediaType(type, subtype), StandardCharsets.UTF_8);
    }

    static List<String> names(List<MediaType> types) {
        return types.stream().map(type -> type.getType() + "/" + type.getSubtype()).toList();
    }
}

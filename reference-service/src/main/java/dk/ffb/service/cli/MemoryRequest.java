package dk.ffb.service.cli;

import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.AbstractServerHttpRequest;
import org.springframework.http.server.reactive.SslInfo;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;

/// A request that never was on a wire.
final class MemoryRequest extends AbstractServerHttpRequest {

    private static final int CHUNK = 1 << 16;

    private final InputStream body;

    MemoryRequest(String method, String target, Map<String, String> headers, InputStream body) {
        super(
                HttpMethod.valueOf(method),
                URI.create("http://localhost" + target),
                null,
                headers(headers));
        this.body = body;
    }

    private static HttpHeaders headers(Map<String, String> from) {
        var headers = new HttpHeaders();
        from.forEach(headers::set);
        return headers;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return DataBufferUtils.readInputStream(
                () -> body, DefaultDataBufferFactory.sharedInstance, CHUNK);
    }

    @Override
    protected MultiValueMap<String, HttpCookie> initCookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    protected @Nullable SslInfo initSslInfo() {
        return null;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Spring declares it so
    public <T> T getNativeRequest() {
        throw new IllegalStateException("a request in memory has no native form");
    }
}

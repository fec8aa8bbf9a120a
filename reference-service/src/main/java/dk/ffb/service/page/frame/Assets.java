package dk.ffb.service.page.frame;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.reply.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Style sheets, scripts, fonts and icons. Pages link to them with a digest of their content, so
/// that browsers keep them for as long as they are the same.
public final class Assets {

    private static final String ROOT = "/assets/";
    private static final Pattern NAME =
            Pattern.compile("([A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+\\.([a-z0-9]+)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";
    private static final Map<String, MediaType> TYPES =
            Map.of(
                    "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
                    "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
                    "svg", MediaType.parseMediaType("image/svg+xml"),
                    "woff2", MediaType.parseMediaType("font/woff2"));

    private static final Map<String, Optional<Asset>> READ = new ConcurrentHashMap<>();

    /// One of them, read once.
    private static final class Asset {

        private final byte[] content;
        private final String digest;

        private Asset(byte[] content) {
            this.content = content;
            digest = DigestUtils.md5DigestAsHex(content).substring(0, 12);
        }
    }

    private Assets() {}

    /// The address of an asset, with the digest of what it is now.
    static String href(String name) {
        return ROOT + name + find(name).map(asset -> "?v=" + asset.digest).orElse("");
    }

    public static Mono<ServerResponse> answer(ServerRequest request) {
        var name = request.path().substring(ROOT.length());
        var asset = find(name).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        var same = request.queryParam("v").filter(asset.digest::equals).isPresent();
        return Mono.just(
                Reply.plain(HttpStatus.OK, type, asset.content)
                        .with(HttpHeaders.ETAG, '"' + asset.digest + '"')
                        .with("X-Content-Type-Options", "nosniff")
                        .with(HttpHeaders.CACHE_CONTROL, same ? FOR_EVER : A_DAY));
    }

    private static Optional<Asset> find(String name) {
        return NAME.matcher(name).matches()
                ? READ.computeIfAbsent(name, Assets::read)
                : Optional.empty();
    }

    private static Optional<Asset> read(String name) {
        try (var in = Assets.class.getResourceAsStream("/pages/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new Asset(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

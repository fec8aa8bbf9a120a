package dk.ffb.service.rest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.rest.Calls;
import dk.ffb.service.rest.SmallEdition;
import dk.ffb.vocabulary.Concept;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class GzipTests {

    private static final byte[] LARGE = new byte[5000];
    private static final String LONG = "/vocabularies/ffb/concepts";
    private static final String SHORT = "/vocabularies/ffb/concepts/F1";

    private final Calls calls = new Calls(edition());

    private static Edition edition() {
        var more =
                IntStream.range(0, 20)
                        .mapToObj(n -> SmallEdition.concept("M" + n, "Begreb " + n).build())
                        .toArray(Concept[]::new);
        var release = SmallEdition.release(SmallEdition.common(more), 1);
        return Edition.of(1, Instant.EPOCH, List.of(release), List.of());
    }

    @Property(tries = 200)
    void whatIsCompressedIsReadBackAsItWas(@ForAll @Size(max = 10_000) byte[] bytes)
            throws IOException {
        assertThat(plain(Gzip.compress(bytes))).isEqualTo(bytes);
    }

    private static byte[] plain(byte[] compressed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br, gzip", "deflate,gzip;q=0.5", "gzip; q=1.0"})
    void whoSaysGzipGetsIt(String accepted) {
        assertThat(Gzip.isWanted(LARGE, List.of(accepted))).isTrue();
        assertThat(Gzip.isWanted(LARGE, List.of("br", accepted))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "identity", "br", "gzip;q=0", "gzip; q=0.000", "x-gzip2"})
    void whoDoesNotSayItGetsItPlain(String accepted) {
        assertThat(Gzip.isWanted(LARGE, List.of(accepted))).isFalse();
        assertThat(Gzip.isWanted(LARGE, List.of())).isFalse();
    }

    @Test
    void aLargeAnswerIsCompressedForWhoAsks() throws IOException {
        var compressed =
                calls.client()
                        .get()
                        .uri("/api/v1" + LONG)
                        .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                        .exchange()
                        .expectHeader()
                        .valueEquals(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .expectHeader()
                        .valueEquals(HttpHeaders.VARY, "Accept, Accept-Encoding")
                        .expectBody()
                        .returnResult();
        var body = Objects.requireNonNull(compressed.getResponseBody());

        assertThat(compressed.getResponseHeaders().getContentLength()).isEqualTo(body.length);
        assertThat(new String(plain(body), StandardCharsets.UTF_8)).isEqualTo(calls.text(LONG));
    }

    @Test
    void aSmallAnswerIsNot() {
        calls.client()
                .get()
                .uri("/api/v1" + SHORT)
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.CONTENT_ENCODING);
    }
}

package dk.ffb.service.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// What is answered before the routes is answered as the routes answer it: the same status, headers
/// and bytes.
class HotAndPlainProperties {

    private static @Nullable FrontServer hot;
    private static @Nullable FrontServer plain;

    /// A request line without its version, and a header or none.
    record Asked(String line, String header) {}

    @BeforeContainer
    static void start() {
        hot = FrontServer.hot();
        plain = FrontServer.plain();
    }

    @AfterContainer
    static void stop() {
        Objects.requireNonNull(hot).close();
        Objects.requireNonNull(plain).close();
    }

    @Property(tries = 2000)
    void hotAndPlainAnswerAlike(@ForAll("requests") Asked asked) throws IOException {
        var one = answer(Objects.requireNonNull(hot), asked);
        var other = answer(Objects.requireNonNull(plain), asked);

        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.headers()).isEqualTo(other.headers());
        assertThat(one.body()).isEqualTo(other.body());
    }

    private static Wire.Answer answer(FrontServer server, Asked asked) throws IOException {
        try (var wire = server.connect()) {
            var headers = asked.header().isEmpty() ? new String[0] : new String[] {asked.header()};
            return wire.ask(asked.line(), headers).answerTo(asked.line());
        }
    }

    @Provide
    Arbitrary<Asked> requests() {
        var methods =
                Arbitraries.frequency(
                        Tuple.of(8, "GET"), Tuple.of(2, "HEAD"), Tuple.of(1, "OPTIONS"));
        var lines = Combinators.combine(methods, addresses()).as((m, a) -> m + " " + a);
        return Combinators.combine(lines, headers()).as(Asked::new);
    }

    private static Arbitrary<String> addresses() {
        var queries = parameters().list().ofMaxSize(5).map(all -> String.join("&", all));
        return Combinators.combine(paths(), Arbitraries.of("", "?", "?&"), queries, usual())
                .as((path, mark, query, usual) ->
                        mark.isEmpty() ? path + usual : path + mark + query);
    }

    /// A query that is answered, for most paths.
    private static Arbitrary<String> usual() {
        return Arbitraries.of(
                "",
                "?system=lokal&code=J1.4&target=ffb",
                "?system=lokal&code=J1.4&target=ffb&lang=en",
                "?target=ffb&code=09&system=lokal&edition=1&at=2026-01-01",
                "?system=urn:oid:1.2.208.176.2.22&code=F1",
                "?system=lokal&code=SEL+%C2%A7+85&target=ffb",
                "?system=lokal&code=SEL%20%c2%a7%2085&target=ffb",
                "?q=drikke",
                "?q=dri&limit=3",
                "?q=v%C3%A6ske&vocabulary=ffb,lokal",
                "?lang=en",
                "?at=2020-01-01");
    }

    private static Arbitrary<String> paths() {
        var odd =
                Arbitraries.of(
                        "/",
                        "//api/v1/translate",
                        "/api/v1/translate/",
                        "/api/v1/Translate",
                        "/api/v1/translate;a=b",
                        "/api/v1/tr%61nslate",
                        "/api/v1/vocabularies/ffb/concepts",
                        "/api/v1/vocabularies/ffb/concepts/",
                        "/api/v1/vocabularies//concepts/F1",
                        "/api/v1/vocabularies/ffb/concepts/F1/",
                        "/api/v1/vocabularies/ffb/concepts/F1/narrower",
                        "/api/v1/vocabularies/ffb/../concepts/F1",
                        "/api/v1/vocabularies/ffb/concepts/..",
                        "http://localhost/api/v1/suggest",
                        "*");
        var known = Arbitraries.of("/api/v1/translate", "/api/v1/suggest", "/api/v1/search");
        var concepts =
                Combinators.combine(
                                Arbitraries.of("ffb", "lokal", "Ffb", "urn:oid:1.2.208.176.2.22"),
                                codes())
                        .as("/api/v1/vocabularies/%s/concepts/%s"::formatted);
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(4, concepts), Tuple.of(1, odd));
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of(
                "F1",
                "F0",
                "T1",
                "J1.4",
                "J1,4",
                "09",
                ".0",
                "f1",
                "A+B;c",
                "A%2BB%3Bc",
                "ENSUU/SIU",
                "ENSUU%2FSIU",
                "SEL%20%C2%A7%2085",
                "SEL\u00c2\u00a7",
                "010190-1234",
                "0101901234",
                "%30101901234",
                "%FF",
                "%zz",
                "%",
                "F1#a",
                "\"F1\"",
                "{F1}",
                "[F1]");
    }

    private static Arbitrary<String> parameters() {
        var names =
                Arbitraries.of(
                        "system",
                        "code",
                        "target",
                        "q",
                        "limit",
                        "vocabulary",
                        "at",
                        "edition",
                        "lang",
                        "maxHops",
                        "fallback",
                        "offset",
                        "kind",
                        "explain",
                        "kode",
                        "c%6fde",
                        "",
                        "0101901234");
        var values =
                Arbitraries.oneOf(
                        codes(),
                        Arbitraries.of(
                                "",
                                "ffb",
                                "lokal",
                                "ffb,lokal",
                                ",",
                                "1",
                                "3",
                                "2",
                                "-1",
                                "da",
                                "en",
                                "2026-01-01",
                                "2026-13-01",
                                "broader",
                                "drikke",
                                "dri",
                                "v%C3%A6ske",
                                "true",
                                "theme",
                                "a=b",
                                "a?b",
                                "a/b"));
        return Combinators.combine(names, Arbitraries.of("=", "=", "=", ""), values)
                .as((name, equals, value) -> equals.isEmpty() ? name : name + equals + value);
    }

    private static Arbitrary<String> headers() {
        return Arbitraries.of(
                "",
                "",
                "Accept: application/json",
                "Accept: text/csv",
                "Accept-Encoding: gzip",
                "Accept-Encoding: br, gzip;q=0.5",
                "Accept-Encoding: gzip;q=0",
                "Accept-Encoding: *",
                "If-None-Match: *",
                "If-None-Match: \"a\", W/\"b\"",
                "Connection: keep-alive",
                "Connection: close",
                "Connection: Keep-Alive, Close",
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA",
                "Authorization: Bearer x",
                "Cookie: session=x",
                "Expect: 100-continue",
                "Content-Length: 0",
                "Origin: https://example.org");
    }

    @Property(tries = 200)
    void whoHasTheAnswerIsToldSoAlike(@ForAll("requests") Asked asked) throws IOException {
        var known = answer(Objects.requireNonNull(hot), asked).headers().get("etag");
        for (var tag : known == null ? List.<String>of() : known) {
            hotAndPlainAnswerAlike(new Asked(asked.line(), "If-None-Match: " + tag));
        }
    }
}

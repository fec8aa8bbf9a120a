package dk.ffb.service.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTests {

    private static final Destinations PUBLIC = Destinations.allowing(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "100::1",
                "4000::1"
            })
    void anAddressInsideIsNotPublic(String address) throws UnknownHostException {
        assertThat(Destinations.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                "172.15.255.255", "172.32.0.0", "192.167.255.255", "198.17.0.0", "198.20.0.0",
                "223.255.255.255", "2606:4700::1111", "2a00:1450::1"
            })
    void anAddressOutsideIsPublic(String address) throws UnknownHostException {
        assertThat(Destinations.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https:///x",
                "https://a:b@example.org/",
                "https://example.org/#x",
                "mailto:a@example.org",
                "gopher://example.org/",
                "https:example.org",
                "//example.org/",
                "x"
            })
    void anAddressIsHttpsWithAHostAndNoPassword(String url) {
        assertThat(PUBLIC.mayBe(URI.create(url))).isFalse();
    }

    @Test
    void anAddressMayHaveAPortAPathAndAQuery() {
        assertThat(PUBLIC.mayBe(URI.create("https://example.org:8443/a/b?c=d"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "localhost.",
                "127.1",
                "2130706433",
                "127.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0"
            })
    void aHostWithoutAPublicAddressIsRefusedHoweverItIsWritten(String host) {
        assertThatThrownBy(() -> new CheckedResolver(PUBLIC).resolve(host))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void whatIsAllowedByNameMayBeInsideAndWithoutTls() throws UnknownHostException {
        var destinations = Destinations.allowing(List.of("Localhost", "10.1.0.0/16"));

        assertThat(destinations.mayBe(URI.create("http://localhost:8080/hook"))).isTrue();
        assertThat(new CheckedResolver(destinations).resolve("localhost")).isNotEmpty();
        assertThat(destinations.mayConnect("a.dk", InetAddress.getByName("10.1.2.3"))).isTrue();
        assertThat(destinations.mayConnect("a.dk", InetAddress.getByName("10.2.2.3"))).isFalse();
        assertThat(destinations.mayConnect("a.dk", InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThat(destinations.mayBe(URI.create("http://localhost.evil.dk/"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "kommune.dk/8", "/8"})
    void aNetworkThatIsNoneIsNotAllowedBySilence(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Destinations.allowing(List.of(text)));
    }
}

package dk.ffb.service.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Where deliveries may go: to public addresses by https, and to what is allowed by name.
///
/// @param hosts names that may have any address, and may be called by http
/// @param networks whose addresses are allowed beside the public ones
public record Destinations(List<String> hosts, List<Network> networks) {

    private static final int LONGEST = 2000;

    /// What an IPv4 address outside can't be: this machine, private, shared, link-local, for
    /// protocols, documentation and tests, multicast and reserved.
    private static final List<Network> NOT_PUBLIC_4 =
            Network.all(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3");

    /// All public IPv6 addresses are in here …
    private static final Network PUBLIC_6 = Network.of("2000::/3");

    /// … but for those that hold an IPv4 address, and those for documentation and benchmarks.
    private static final List<Network> NOT_PUBLIC_6 =
            Network.all("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// The public internet, and beside it what is allowed.
    ///
    /// @param allowed host names and networks, such as `hooks.kommune.dk` and `10.1.0.0/16`
    public static Destinations allowing(List<String> allowed) {
        var networks =
                allowed.stream().filter(each -> each.contains("/")).map(Network::of).toList();
        var hosts =
                allowed.stream()
                        .filter(each -> !each.contains("/"))
                        .map(each -> each.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> !each.isEmpty())
                        .toList();
        return new Destinations(hosts, networks);
    }

    /// Whether an address can be a webhook's, as far as can be seen from how it is written.
    boolean mayBe(URI url) {
        var host = url.getHost();
        return host != null
                && url.toString().length() <= LONGEST
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && ("https".equalsIgnoreCase(url.getScheme())
                        || ("http".equalsIgnoreCase(url.getScheme()) && isNamed(host)));
    }

    private boolean isNamed(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /// Whether an address that a host has at this moment may be connected to.
    boolean mayConnect(String host, InetAddress address) {
        return isNamed(host)
                || networks.stream().anyMatch(network -> network.has(address))
                || isPublic(address);
    }

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(network -> network.has(address))
                : PUBLIC_6.has(address)
                        && NOT_PUBLIC_6.stream().noneMatch(network -> network.has(address));
    }
}

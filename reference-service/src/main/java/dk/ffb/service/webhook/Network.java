package dk.ffb.service.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Addresses that begin alike, such as `10.0.0.0/8`.
record Network(InetAddress first, int bits) {

    static Network of(String text) {
        try {
            var slash = text.indexOf('/');
            var address = text.substring(0, slash).strip();
            if (!address.matches("[0-9.]+|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*")) {
                throw new IllegalArgumentException("a network begins with an address: " + text);
            }
            var bits = Integer.parseInt(text.substring(slash + 1).strip());
            var first = InetAddress.getByName(address);
            if (bits < 0 || bits > first.getAddress().length * 8) {
                throw new IllegalArgumentException("a network has a length: " + text);
            }
            return new Network(first, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    static List<Network> all(String... texts) {
        return Arrays.stream(texts).map(Network::of).toList();
    }

    boolean has(InetAddress address) {
        var a = first.getAddress();
        var b = address.getAddress();
        if (a.length != b.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit & 7);
            if ((a[bit >> 3] & mask) != (b[bit >> 3] & mask)) {
                return false;
            }
        }
        return true;
    }
}

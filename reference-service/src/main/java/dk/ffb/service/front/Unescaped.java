package dk.ffb.service.front;

import io.netty.handler.codec.http.HttpRequest;
import java.util.HexFormat;

/// Addresses with letters in them as a person writes them (`?q=børn`), rather than percent-encoded.
/// Terminals send them as UTF-8, and what is meant is plain; read as anything else they would be
/// searched for as other words, and find nothing.
///
/// Their bytes are percent-encoded here, so that all after this reads one kind of address. What
/// isn't UTF-8 is refused later, as it is when it comes percent-encoded.
final class Unescaped {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int ASCII = 0x80;

    private Unescaped() {}

    static void mend(HttpRequest request) {
        var address = request.uri();
        for (var at = 0; at < address.length(); at++) {
            if (address.charAt(at) >= ASCII) {
                request.setUri(encoded(address));
                return;
            }
        }
    }

    /// Each character is a byte, since that is how the decoder of requests takes them.
    private static String encoded(String address) {
        var encoded = new StringBuilder(address.length() + 16);
        for (var at = 0; at < address.length(); at++) {
            var c = address.charAt(at);
            if (c < ASCII) {
                encoded.append(c);
            } else {
                encoded.append('%');
                HEX.toHexDigits(encoded, (byte) c);
            }
        }
        return encoded.toString();
    }
}

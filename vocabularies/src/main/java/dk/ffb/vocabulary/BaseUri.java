package dk.ffb.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The address under which vocabularies, concepts and mapping sets have their URIs.
///
/// A concept's URI is `{base}{vocabulary}/{code}`, the code percent-encoded as RFC 3986 says.
///
/// @param value ends with `/`
public record BaseUri(String value) {

    public static final BaseUri DEFAULT = new BaseUri("https://w3id.org/ffb/");

    public BaseUri {
        if (!value.endsWith("/")) {
            throw new IllegalArgumentException("a base URI ends with '/': " + value);
        }
    }

    public String vocabulary(VocabularyKey key) {
        return value + key;
    }

    public String concept(VocabularyKey key, String code) {
        return value + key + "/" + encode(code);
    }

    public String collection(VocabularyKey key, String collection) {
        return value + key + "/collection/" + encode(collection);
    }

    public String mappingSet(String key) {
        return value + "mapping-sets/" + encode(key);
    }

    /// The code that a concept's URI stands for; empty where the URI is not one of this base.
    public Optional<Code> code(String uri) {
        if (!uri.startsWith(value)) {
            return Optional.empty();
        }
        var slash = uri.indexOf('/', value.length());
        if (slash < 0 || slash == uri.length() - 1) {
            return Optional.empty();
        }
        var key = uri.substring(value.length(), slash);
        var code = decode(uri.substring(slash + 1));
        return VocabularyKey.isKey(key) && !code.isBlank()
                ? Optional.of(new Code(new VocabularyKey(key), code))
                : Optional.empty();
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986.
    public static String encode(String text) {
        var encoded = new StringBuilder(text.length() + 8);
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    /// Undoes [#encode]; text that is not percent-encoded properly is kept as it is.
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private static final String HEX = "0123456789ABCDEF";

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }

    @Override
    public String toString() {
        return value;
    }
}

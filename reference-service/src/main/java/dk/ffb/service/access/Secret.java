package dk.ffb.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A token as its owner holds it: `ffb_ID_SECRET`. It begins alike, so that one that slipped into a
/// repository or a log is recognised by those who look for such.
final class Secret {

    private static final Pattern FORM = Pattern.compile("ffb_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final String text;

    private Secret(String id, String text) {
        this.id = id;
        this.text = text;
    }

    static Secret random() {
        var id = HexFormat.of().formatHex(random(6));
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
        return new Secret(id, "ffb_" + id + "_" + secret);
    }

    /// Empty for what has another form than a token of ours.
    static Optional<Secret> of(String token) {
        var form = FORM.matcher(token);
        return form.matches() ? Optional.of(new Secret(form.group(1), token)) : Optional.empty();
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    String id() {
        return id;
    }

    /// What the owner is given, once.
    String text() {
        return text;
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Never the secret: this may end up in a log.
    @Override
    public String toString() {
        return "ffb_" + id + "_…";
    }
}

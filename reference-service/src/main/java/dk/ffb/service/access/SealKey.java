package dk.ffb.service.access;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// Seals what a browser keeps for us, so that nobody else reads it or makes it. The key is in the
/// data directory, beside the tokens: who is signed in stays so when the service starts again.
final class SealKey {

    private static final int BYTES = 32;
    private static final JWEHeader HEADER =
            new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM).build();

    private final byte[] key;

    private SealKey(byte[] key) {
        this.key = key;
    }

    static SealKey beside(TokenFile tokens) {
        var file = tokens.beside("session.key");
        try {
            return new SealKey(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be read or written", e);
        }
    }

    private static byte[] read(OwnerFile file) throws IOException {
        try {
            var key = file.read();
            if (key.length == BYTES) {
                return key;
            }
        } catch (NoSuchFileException _) {
            // Made below.
        }
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        file.replace(made);
        return made;
    }

    /// @param purpose what it is good for, and for nothing else
    String seal(String purpose, JWTClaimsSet.Builder claims, Instant expires) {
        try {
            var sealed =
                    new EncryptedJWT(
                            HEADER,
                            claims.audience(purpose).expirationTime(Date.from(expires)).build());
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was sealed; empty where it is no longer good, or for something else, or not ours.
    Optional<JWTClaimsSet> open(String purpose, String sealed, Instant now) {
        try {
            var jwt = EncryptedJWT.parse(sealed);
            jwt.decrypt(new DirectDecrypter(key));
            var claims = jwt.getJWTClaimsSet();
            return claims.getAudience().contains(purpose)
                            && now.isBefore(claims.getExpirationTime().toInstant())
                    ? Optional.of(claims)
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

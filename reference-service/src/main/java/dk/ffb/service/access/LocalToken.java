package dk.ffb.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A token made on the command line, as it is kept: what it is known by and may do, and a hash of
/// its secret.
///
/// @param id stands in the token itself, so that it is found without comparing secrets
/// @param name whose it is; tokens with the same name are the same actor's
/// @param hash SHA-256 of the secret. It is of 256 random bits, so nobody guesses it and a slow
///   hash would protect nothing
/// @param scopes keys of the vocabularies and mapping sets it is limited to; empty for no limit
/// @param createdBy who made it on this machine; empty where that wasn't written down
/// @param revokedAt absent while it may be used
/// @param revokedBy empty while it may be used
public record LocalToken(
        String id,
        String name,
        Set<Role> roles,
        Set<String> scopes,
        String hash,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        String revokedBy) {

    /// What may become of a token.
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    public State stateAt(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.VALID : State.EXPIRED;
    }

    public Optional<Instant> revoked() {
        return Optional.ofNullable(revokedAt);
    }

    LocalToken revoked(Instant now, String by) {
        if (revokedAt != null) {
            return this;
        }
        return new LocalToken(
                id, name, roles, scopes, hash, createdAt, createdBy, expiresAt, now, by);
    }

    /// Compared in a time that says nothing of how much is right.
    boolean hasSecret(Secret secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                secret.hash().getBytes(StandardCharsets.US_ASCII));
    }

    Actor actor() {
        return new Actor("local:" + name, name, roles, scopes);
    }
}

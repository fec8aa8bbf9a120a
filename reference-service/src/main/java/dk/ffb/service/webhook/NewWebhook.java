package dk.ffb.service.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

/// A webhook that somebody wishes for.
///
/// @param url as it was sent
/// @param since the number of the last event that need not be told
public record NewWebhook(
        String url,
        Set<String> vocabularies,
        Set<String> mappingSets,
        Set<String> kinds,
        long since) {

    /// The webhook, as somebody's own and with a secret of its own.
    Webhook by(String id, String owner, String ownerName, Instant now) {
        return new Webhook(
                id,
                URI.create(url),
                Signature.newSecret(),
                owner,
                ownerName,
                vocabularies,
                mappingSets,
                kinds,
                now,
                Math.max(0, since),
                null);
    }
}

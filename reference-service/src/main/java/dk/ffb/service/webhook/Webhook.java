package dk.ffb.service.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody's wish to be told, and how far they have been.
///
/// @param id tells webhooks apart
/// @param secret what deliveries are signed with
/// @param owner the id of the actor who made it
/// @param ownerName what people call them
/// @param vocabularies keys; with mapping sets the only ones to tell of; none and none for all
/// @param kinds of events; none for all
/// @param since the number of the last event that was received, or need not be told
/// @param trouble what went wrong since then; absent where nothing did
public record Webhook(
        String id,
        URI url,
        String secret,
        String owner,
        String ownerName,
        Set<String> vocabularies,
        Set<String> mappingSets,
        Set<String> kinds,
        Instant createdAt,
        long since,
        @Nullable Trouble trouble) {

    /// Deliveries that failed, one after the other.
    ///
    /// @param first when the first of them failed
    /// @param paused whether nothing is tried any more until somebody says so
    /// @param why the last failure, as words that name nothing inside the network
    public record Trouble(int failures, Instant first, Instant last, boolean paused, String why) {}

    /// What may be said of a webhook.
    public enum State {
        ACTIVE,
        FAILING,
        PAUSED;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        if (trouble == null) {
            return State.ACTIVE;
        }
        return trouble.paused() ? State.PAUSED : State.FAILING;
    }

    Webhook received(long sequence) {
        return with(sequence, null);
    }

    Webhook failed(Instant now, String why, boolean paused) {
        var before = trouble;
        return with(
                since,
                before == null
                        ? new Trouble(1, now, now, paused, why)
                        : new Trouble(before.failures() + 1, before.first(), now, paused, why));
    }

    Webhook resumed() {
        return with(since, null);
    }

    private Webhook with(long since, @Nullable Trouble trouble) {
        return new Webhook(
                id,
                url,
                secret,
                owner,
                ownerName,
                vocabularies,
                mappingSets,
                kinds,
                createdAt,
                since,
                trouble);
    }
}

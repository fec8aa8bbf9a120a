package dk.ffb.service.page.follow;

import dk.ffb.service.webhook.Webhook;
import java.util.Optional;

/// What came of what was asked for on the page of webhooks.
sealed interface Outcome {

    /// It was only looked at.
    record Nothing() implements Outcome {}

    /// One was made; its secret is shown now and never again.
    record Made(Webhook webhook) implements Outcome {}

    /// None was made.
    record Refused(String why) implements Outcome {}

    /// It was tried whether one can be reached.
    ///
    /// @param wrong what stood in the way; empty where the receiver took it
    record Tried(String id, Optional<String> wrong) implements Outcome {}
}

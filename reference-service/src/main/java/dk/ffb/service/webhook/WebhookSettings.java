package dk.ffb.service.webhook;

import java.nio.file.Path;

/// Where webhooks are kept, and where they may lead.
///
/// @param directory where `webhooks.json` is
public record WebhookSettings(Path directory, Destinations destinations, Pace pace) {}

package dk.ffb.service.status;

import java.time.Duration;

/// How the service has run so far.
public record Running(Traffic traffic, Duration uptime, Memory memory) {}

package dk.ffb.service.rest.feed;

import java.time.Duration;

/// How long things take in a stream of events.
///
/// @param beat between two signs of life where nothing happens
/// @param life of one stream
public record StreamTimes(Duration beat, Duration life) {

    static final StreamTimes USUAL = new StreamTimes(Duration.ofSeconds(15), Duration.ofHours(1));
}

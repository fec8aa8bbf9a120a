package dk.ffb.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the service, read once and gone after wiring.
///
/// @param data the data directory, where the embedded store is
/// @param store a SPARQL 1.1 server to use instead of the embedded store
/// @param storePoll how often a SPARQL server is looked at for what other nodes have published
/// @param webhooks where deliveries may go
/// @param baseUri under which vocabularies and concepts have their URIs; ends with `/`
@ConfigurationProperties("ffb")
record ServiceProperties(
        @DefaultValue("data") Path data,
        @Nullable URI store,
        @DefaultValue("5s") Duration storePoll,
        @DefaultValue Webhooks webhooks,
        @DefaultValue("https://w3id.org/ffb/") String baseUri) {

    /// Where deliveries may go.
    ///
    /// @param allow names of hosts, and networks such as `10.1.0.0/16`, beside the public internet
    record Webhooks(@DefaultValue({}) List<String> allow) {}
}

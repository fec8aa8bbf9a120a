package dk.ffb.service;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the service, read once and gone after wiring.
///
/// @param data the data directory, where the embedded store is
/// @param store a SPARQL 1.1 server to use instead of the embedded store
/// @param baseUri under which vocabularies and concepts have their URIs; ends with `/`
@ConfigurationProperties("ffb")
record ServiceProperties(
        @DefaultValue("data") Path data,
        @Nullable URI store,
        @DefaultValue("https://w3id.org/ffb/") String baseUri) {}

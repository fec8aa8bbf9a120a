package dk.ffb.service.access;

import dk.ffb.service.access.AccessFilter.Reading;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may read and write, as it is configured.
///
/// @param reads who may read
@ConfigurationProperties("ffb.security")
record SecurityProperties(@DefaultValue("open") Reading reads) {}

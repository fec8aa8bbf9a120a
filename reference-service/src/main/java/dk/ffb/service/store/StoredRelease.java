package dk.ffb.service.store;

import dk.ffb.mapping.edition.Release;

/// A release and the graph that its content is in. A graph holds one release, and never changes.
public record StoredRelease(Release release, String graph) {}

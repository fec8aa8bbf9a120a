package dk.ffb.mapping.edition;

import dk.ffb.mapping.MappingSet;

/// A release of a mapping set with its content.
public record MappingSetRelease(Release release, MappingSet content) {}

package dk.ffb.mapping.edition;

import dk.ffb.mapping.compiled.CompiledMappingSet;

/// A release of a mapping set with its compiled content.
public record MappingSetRelease(Release release, CompiledMappingSet content) {}

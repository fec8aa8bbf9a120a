/// Mapping sets compiled into columns, and linked to the vocabularies that they speak of.
///
/// A [CompiledMappingSet] stands alone: its rows name codes, as published. A [Link] ties it to one
/// release of each vocabulary by turning codes into concept numbers, sorted for the one direction
/// and for the other. Links are kept with the set for as long as somebody uses them, so editions
/// that agree on the three releases share one, and publishing a mapping set links nothing else
/// anew.
@NullMarked
package dk.ffb.mapping.compiled;

import org.jspecify.annotations.NullMarked;

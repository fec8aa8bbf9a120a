/// Composition: A→B and B→C give A→C.
@NullMarked
package dk.ffb.mapping.compose;

import org.jspecify.annotations.NullMarked;

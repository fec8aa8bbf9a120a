/// Mappings between the codes of two vocabularies, and what their relations mean.
@NullMarked
package dk.ffb.mapping;

import org.jspecify.annotations.NullMarked;

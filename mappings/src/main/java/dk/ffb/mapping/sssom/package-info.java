/// Mapping sets as SSSOM TSV, in and out.
@NullMarked
package dk.ffb.mapping.sssom;

import org.jspecify.annotations.NullMarked;

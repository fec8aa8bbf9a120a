/// Mapping sets as plain CSV, in and out.
@NullMarked
package dk.ffb.mapping.csv;

import org.jspecify.annotations.NullMarked;

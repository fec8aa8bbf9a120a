/// What the rows of a mapping set must hold, whichever format they come in.
@NullMarked
package dk.ffb.mapping.table;

import org.jspecify.annotations.NullMarked;

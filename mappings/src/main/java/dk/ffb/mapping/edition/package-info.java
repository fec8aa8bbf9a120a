/// Everything published, as of one publication, compiled for answering.
@NullMarked
package dk.ffb.mapping.edition;

import org.jspecify.annotations.NullMarked;

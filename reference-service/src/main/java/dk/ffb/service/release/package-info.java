/// Releases, their publication, and the edition that is live; plain Java.
@NullMarked
package dk.ffb.service.release;

import org.jspecify.annotations.NullMarked;

/// Registry, release and draft graphs over RDFConnection; plain Java.
@NullMarked
package dk.ffb.service.store;

import org.jspecify.annotations.NullMarked;

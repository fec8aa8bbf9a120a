/// Files that administrators publish as they are.
@NullMarked
package dk.ffb.service.rest.imports;

import org.jspecify.annotations.NullMarked;

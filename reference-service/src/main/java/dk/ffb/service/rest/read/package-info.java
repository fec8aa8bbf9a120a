/// Reads of what is published and of how it came to be so: concepts, vocabularies, mapping sets,
/// their releases, and what became different from one to the next.
@NullMarked
package dk.ffb.service.rest.read;

import org.jspecify.annotations.NullMarked;

/// Pages about vocabularies and concepts: the tree, the alphabet, and one concept with all that is
/// known of it.
@NullMarked
package dk.ffb.service.page.concept;

import org.jspecify.annotations.NullMarked;

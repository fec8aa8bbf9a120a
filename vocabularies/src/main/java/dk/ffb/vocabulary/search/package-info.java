/// Search over concepts that understands Danish.
@NullMarked
package dk.ffb.vocabulary.search;

import org.jspecify.annotations.NullMarked;

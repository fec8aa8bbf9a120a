/// Answers to what a code is called in another vocabulary, with the reasons.
@NullMarked
package dk.ffb.mapping.translate;

import org.jspecify.annotations.NullMarked;

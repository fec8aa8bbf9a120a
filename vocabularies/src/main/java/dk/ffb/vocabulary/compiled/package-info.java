/// Vocabularies compiled into immutable arrays, made for the questions asked.
@NullMarked
package dk.ffb.vocabulary.compiled;

import org.jspecify.annotations.NullMarked;

/// The words of the domain: vocabularies, their concepts, codes and labels.
@NullMarked
package dk.ffb.vocabulary;

import org.jspecify.annotations.NullMarked;

/// Vocabularies as SKOS: Turtle and other RDF in and out.
@NullMarked
package dk.ffb.vocabulary.skos;

import org.jspecify.annotations.NullMarked;

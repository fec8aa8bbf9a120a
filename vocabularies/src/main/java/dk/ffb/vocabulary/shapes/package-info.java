/// What a valid vocabulary is: SKOS integrity, SHACL shapes and the rules of this service.
@NullMarked
package dk.ffb.vocabulary.shapes;

import org.jspecify.annotations.NullMarked;

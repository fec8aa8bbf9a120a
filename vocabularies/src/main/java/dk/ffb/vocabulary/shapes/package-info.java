/// What a valid vocabulary is: SKOS integrity, SHACL shapes and the rules of this service.
///
/// A rule stands where most formats share it. What holds of any vocabulary, whichever format it
/// came in, is plain Java over its content ([dk.ffb.vocabulary.shapes.IntegrityCheck]): unique
/// codes, parents and successors that exist, no cycles, clear labels. What only RDF can get wrong,
/// a label without a language or a top concept with parents, is SHACL
/// ([dk.ffb.vocabulary.shapes.ShapesCheck]), which an author of such files can run with any tool.
@NullMarked
package dk.ffb.vocabulary.shapes;

import org.jspecify.annotations.NullMarked;

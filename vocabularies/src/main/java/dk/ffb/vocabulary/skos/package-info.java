/// Vocabularies as SKOS: Turtle and other RDF in and out.
///
/// A file is parsed into blocks of statements, each with its line, and read from there; a store
/// graph is read in the same way, without lines. RDF has no order, and the order of concepts,
/// labels and notes means something to a publisher, so a graph carries it in two properties of its
/// own, `ffb:position` and `ffb:order`. Turtle for people needs neither: there the order of the
/// document is the order.
@NullMarked
package dk.ffb.vocabulary.skos;

import org.jspecify.annotations.NullMarked;

/// Vocabularies and mapping sets as FHIR: CodeSystem and ConceptMap in JSON, R4 and R5.
///
/// What FHIR has a word for is said in that word; the rest of what this service knows is said in
/// properties and extensions of our own, so that a file that we wrote is read back equal. A reader
/// takes both versions without being told which: their elements have different names.
///
/// Files are streamed. Nested concepts and rows are kept until the end of the file, because FHIR
/// puts no order on the members of an object: a concept's code may come after its children.
@NullMarked
package dk.ffb.service.exchange.fhir;

import org.jspecify.annotations.NullMarked;

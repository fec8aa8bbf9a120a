/// Mapping sets as SSSOM TSV (1.0 and 1.1), in and out.
///
/// Decisions, where the standard leaves room or this service is stricter:
///
/// - **Codes.** An identifier under the service's base URI is the code that it stands for. A
///   foreign one becomes a code only where the caller says of which vocabulary: then what follows
///   the last `/` or `#` of the prefix's expansion is the code. Written again, it has this
///   service's URI.
/// - **Predicates.** The five SKOS mapping relations are what they say. OWL's and RDFS's
///   equivalence and subsumption count as exact and broad, the loose links (`rdfs:seeAlso`,
///   `oboInOwl:hasDbXref`) as related. The predicate as written stays in the row's slots and is
///   written again. Any other predicate is a fault: a relation is never guessed.
/// - **Not.** A row with the modifier `Not` goes to [dk.ffb.mapping.MappingSet#denied] and never
///   becomes a mapping.
/// - **No term.** `sssom:NoTermFound` on one side is the relation `none`. On both sides it says
///   something of two vocabularies and not of a code, and is refused.
/// - **Literals.** A row whose subject or object is a literal has no code. It is refused, unless
///   the caller names the vocabulary: then the literal itself is the code.
/// - **Propagation.** What the set says for all rows stays with the set. The meaning is the same,
///   and the file stays as short as its author wrote it; for the same reason nothing is condensed.
/// - **Rows** keep the publisher's order, where the canonical form would sort them.
/// - **Unknown slots** are kept as undefined extensions, with a warning, as they may be slips.
/// - A foreign `mapping_set_id` is kept as a `mapping_set_source`, since what is written here is
///   derived from it.
@NullMarked
package dk.ffb.mapping.sssom;

import org.jspecify.annotations.NullMarked;

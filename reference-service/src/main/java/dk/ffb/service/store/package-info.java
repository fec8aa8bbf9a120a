/// All that has been published, as RDF: on TDB2 in a directory, or on any SPARQL 1.1 server.
///
/// Rejected: transactions around a publication. A SPARQL server knows none across requests, and a
/// release of a country's size is too large for one request. Instead content goes to a graph that
/// nothing refers to, and one guarded update of the registry makes it visible.
///
/// Rejected: finding leftovers by listing all graphs. TDB2 reads every triple for that. What is
/// being written is noted beforehand instead, and the note goes in the update that makes it
/// visible.
///
/// Rejected: TDB2's other indexes in a directory. They made an import half as slow again and most
/// of the garbage of a publication, for questions that nobody asks. Whoever opens the directory
/// with Jena's own tools can dump it; a query by property or object finds nothing there.
@NullMarked
package dk.ffb.service.store;

import org.jspecify.annotations.NullMarked;

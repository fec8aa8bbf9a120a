/// The answers as JSON, in the shapes of the HTTP contract; the command line writes the same.
///
/// Written token by token rather than bound from objects: the shapes are the contract and must be
/// readable in one place, and nothing is looked up by reflection while answering.
@NullMarked
package dk.ffb.service.json;

import org.jspecify.annotations.NullMarked;

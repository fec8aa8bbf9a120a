/// What is wrong with a mapping set, row by row and as a whole.
///
/// [MappingCheck] tells authors, by file and line. A code that its vocabulary doesn't have is an
/// error: such a row would translate into nothing, or never be asked. Everything else is a warning,
/// since a publisher may know better than its vocabulary's labels and headings.
///
/// [Conflicts] finds claims that can't all be true. What counts as one, and what doesn't:
///
/// - One subject exact to two objects, unless a mapping set of the object's vocabulary to itself
///   says that the two are one (an old code and its successor). That two subjects are exact to one
///   object is no conflict: many systems have two codes for one thing.
/// - Two of exact, broad and narrow on the same pair, or exact beside related (SKOS S46). `close`
///   contradicts nothing, and `related` is used too loosely to contradict broad or narrow.
/// - A hierarchy turned round: from `T1 ≤ S1` (exact or narrow), `S1 ≤ S2` (the same code, or
///   below) and `S2 ≤ T2` (exact or broad) follows `T1 ≤ T2`, so `T2` must not be below `T1`.
/// - The same between a row and what two other mapping sets say together.
/// - A row beside another that denies it, and a match beside the statement that there is none.
///
/// Of a code with very many rows the first 500 are compared, and 100 conflicts are told: every two
/// rows can conflict, and whoever mends a hub begins somewhere.
///
/// Claims conflict only on days when all of them hold.
@NullMarked
package dk.ffb.mapping.check;

import org.jspecify.annotations.NullMarked;

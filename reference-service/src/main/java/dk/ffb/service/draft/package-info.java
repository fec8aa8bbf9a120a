/// Drafts: open sets of edits on one vocabulary or mapping set, from a release of it; plain Java.
///
/// This is the draft itself: what it is made from, the steps that it has been through, and what may
/// come next. What edits do to content is in `edit`, what is wrong with a draft in `check`, what it
/// means for others in `impact`, how it is kept in `keep`, and those who work on it go to `office`.
@NullMarked
package dk.ffb.service.draft;

import org.jspecify.annotations.NullMarked;

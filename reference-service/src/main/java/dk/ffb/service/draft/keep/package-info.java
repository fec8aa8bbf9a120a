/// How drafts are kept: as revisions of a graph in the store, each change a line of text.
///
/// The text itself is a format, and so made elsewhere ([dk.ffb.service.draft.keep.DraftText]).
@NullMarked
package dk.ffb.service.draft.keep;

import org.jspecify.annotations.NullMarked;

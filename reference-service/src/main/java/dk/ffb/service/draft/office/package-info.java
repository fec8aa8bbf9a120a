/// Where drafts are made, worked on, reviewed and published.
///
/// Everybody who works on drafts goes by [dk.ffb.service.draft.office.DraftOffice], pages as well
/// as programs, so that both may do the same.
@NullMarked
package dk.ffb.service.draft.office;

import org.jspecify.annotations.NullMarked;

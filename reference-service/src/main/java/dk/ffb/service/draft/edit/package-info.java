/// What editors want and what that does to the content of a draft.
///
/// An editor says what they want ([dk.ffb.service.draft.edit.Edit]: merge these, deprecate that).
/// It is written down as what it does to the content, part by part, before and after
/// ([dk.ffb.service.draft.edit.Alteration]). The content of a draft is its base with the
/// alterations made in order, a pure function; so a draft can be moved to a later base, and where
/// the base says neither what was there before nor what was wanted, that is a conflict
/// ([dk.ffb.service.draft.edit.Conflict]). Conflicts are found afresh each time and stored nowhere.
///
/// Rejected: storing the edited content. Two editors' work could then only be compared whole, and
/// nobody would know who changed what and why.
///
/// Rejected: undoing by an inverse edit. Taking the change away and making the rest again gives the
/// same, and says at once whether a later change stands on the one that goes.
@NullMarked
package dk.ffb.service.draft.edit;

import org.jspecify.annotations.NullMarked;

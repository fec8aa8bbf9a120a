/// What a draft will mean for those who translate: which rows, collections and successors point at
/// what goes, which ways out there are, and which translations become different.
@NullMarked
package dk.ffb.service.draft.impact;

import org.jspecify.annotations.NullMarked;

/// The hierarchy of a vocabulary as nested lists that open where they are, on whatever page needs
/// one.
///
/// A branch is fetched when it is opened. One that is too long for the eye is cut into stretches,
/// each named by its first and last concept and opened like a branch, so that ten thousand concepts
/// below one are two openings away and no page grows with the vocabulary. A button that shows a
/// hundred more was rejected: the last of ten thousand is then a hundred pushes away. So was a
/// window that is filled while it is scrolled: those who listen, and those without scripts, get
/// nothing of it.
@NullMarked
package dk.ffb.service.page.tree;

import org.jspecify.annotations.NullMarked;

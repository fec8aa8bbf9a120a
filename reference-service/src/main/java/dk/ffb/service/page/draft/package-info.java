/// Pages where drafts are edited, reviewed and published.
///
/// The pages show a draft as it is; what is done to one is done by the API, which a script calls
/// with what is in a form and the revision that the page shows. So there is one place that says who
/// may do what, and one that says what is wrong with it. What would be wrong with a form is asked
/// for while it is filled in, and found by making the edit to the draft in memory. Rules of their
/// own in the script were rejected: they would be said twice, and differ.
@NullMarked
package dk.ffb.service.page.draft;

import org.jspecify.annotations.NullMarked;

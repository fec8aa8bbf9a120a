/// Pages where drafts are edited, reviewed and published.
///
/// The pages show a draft as it is; what is done to one is done by the API, which a script calls
/// with what is in a form and the revision that the page shows. So there is one place that says who
/// may do what, and one that says what is wrong with it.
@NullMarked
package dk.ffb.service.page.draft;

import org.jspecify.annotations.NullMarked;

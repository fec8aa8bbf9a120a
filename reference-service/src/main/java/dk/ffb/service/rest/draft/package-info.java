/// Drafts: made, edited, compared, reviewed, brought up to date and published by those who may.
///
/// Who may do what is asked in one place, and so is whether somebody has seen the revision that
/// they change. Draft reads are apart from `read`, whose answers need no store and can be kept.
@NullMarked
package dk.ffb.service.rest.draft;

import org.jspecify.annotations.NullMarked;

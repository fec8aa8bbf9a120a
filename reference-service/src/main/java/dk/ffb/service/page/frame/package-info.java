/// What all pages have in common: HTML that escapes itself, links that keep the day and the edition
/// they are read in, words in both languages, and the frame around each page.
///
/// A page is text blocks with `{}` where something goes in, see [Html]. A template engine was
/// rejected: it would be one more language to read, its start costs more than all pages take to
/// make, and what keeps pages safe, that text is escaped unless it is HTML already, is thirty
/// lines. So were htmx and the designsystem's own scripts: the little that scripts do here is
/// written out in `ffb.js`, and every page reads without it.
@NullMarked
package dk.ffb.service.page.frame;

import org.jspecify.annotations.NullMarked;

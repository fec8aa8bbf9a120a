/// Pages that translate: one code with the way drawn, a pasted list, and a file.
///
/// A file never comes to a page: the browser sends it a piece at a time to `POST /translate`, as
/// any program would, and keeps the answer. Only workbooks come here, to be turned into CSV and
/// back.
@NullMarked
package dk.ffb.service.page.translate;

import org.jspecify.annotations.NullMarked;

/// Pages about what was published: what is new, what is different between two releases, files to
/// take home, and how the service is.
@NullMarked
package dk.ffb.service.page.release;

import org.jspecify.annotations.NullMarked;

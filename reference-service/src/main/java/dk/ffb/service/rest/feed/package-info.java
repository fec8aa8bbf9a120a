/// What tells of changes, as pages, as Atom, as they come and to webhooks, and the log, which tells
/// who made them.
@NullMarked
package dk.ffb.service.rest.feed;

import org.jspecify.annotations.NullMarked;

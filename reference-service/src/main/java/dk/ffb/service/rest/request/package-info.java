/// What a request asks: its address and query, the edition, day and language that it asks for, and
/// what it sends.
///
/// Spring's own reading of queries and forms was rejected: a parameter that is unknown, given twice
/// or isn't text is refused here instead of being passed over, and an address is read the same
/// whether it came by a route or not. Nothing here knows how an answer looks; that is `reply`.
@NullMarked
package dk.ffb.service.rest.request;

import org.jspecify.annotations.NullMarked;

/// What stands before the HTTP server on every connection: it answers the reads that are asked
/// most, and sees to it that even a request that isn't HTTP gets an answer.
///
/// A hot read goes through none of the machinery of handlers (exchange, filters, routes, a context
/// that nobody reads), which costs four times what the answer does. It is answered by the code of
/// its route all the same, so there is one way to make an answer and two to ask for it; what isn't
/// plain is handed on.
///
/// Rejected: routes of reactor-netty's own, which still make its request and response objects, and
/// can't answer what its decoder refuses; ready-made answers kept in a cache, which would have to
/// be bounded, measured and thrown away with every edition to save a few microseconds.
@NullMarked
package dk.ffb.service.front;

import org.jspecify.annotations.NullMarked;

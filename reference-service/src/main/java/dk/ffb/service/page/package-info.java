/// The web pages, at the addresses of the API without `/api/v1`: their routes and wiring.
///
/// Pages are one more presentation of the same answers and decide nothing about the domain. Each
/// package below is a part of the site; `frame` is what they share.
@NullMarked
package dk.ffb.service.page;

import org.jspecify.annotations.NullMarked;

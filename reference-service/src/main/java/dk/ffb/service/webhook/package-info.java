/// Tells subscribers at an address of their own what has happened (CloudEvents 1.0, signed as
/// Standard Webhooks).
///
/// A delivery is never stored: a webhook holds the number of the last event that was received, and
/// goes on from there whenever it can. So nothing is lost by a restart or by an endpoint that is
/// down, events come in their order, and one whose receipt was not seen comes again: at least once.
///
/// The service must not be a way into the network that it stands in. Only public addresses are
/// connected to, of those that the name has at that moment, and no redirect is followed.
///
/// Rejected: resolving a name, checking the addresses, and then connecting by name. Between the two
/// the name may get another address; what is checked here is what is connected to.
@NullMarked
package dk.ffb.service.webhook;

import org.jspecify.annotations.NullMarked;

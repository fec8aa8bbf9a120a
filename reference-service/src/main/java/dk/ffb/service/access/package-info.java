/// Who asks, and what they may: bearer tokens made on the command line or by an OpenID Connect
/// issuer.
///
/// Reads are open unless configured otherwise and so look no further than whether a token was sent.
/// A token that was sent must be good, whatever it is sent to: nobody believes themselves known
/// when they are not.
///
/// Rejected: Spring Security. Its filter chain is made for sessions, forms and redirects, and costs
/// the start more than the rest of the service does. What it reads and checks a JWT with, Nimbus,
/// is used without it, and only where an issuer is configured. Nimbus' OAuth SDK was rejected too:
/// five more libraries for two requests. The tokens that come of them are checked by what checks
/// all tokens of an issuer.
@NullMarked
package dk.ffb.service.access;

import org.jspecify.annotations.NullMarked;

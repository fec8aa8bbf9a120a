/// Signing in to the pages, by a token or by an OpenID Connect issuer: what somebody is known by is
/// in a cookie that no script can read.
///
/// What a browser sends by itself is believed only where the page that asks is our own: the cookie
/// is `SameSite=Strict`, and whatever isn't a read must say that it comes from here
/// (`Sec-Fetch-Site`, else `Origin`). Sessions in memory were rejected: they would be lost with a
/// node and mean a store of their own, where the token says all that is needed. What somebody typed
/// when their session ended is kept by the page in its tab (`keep.js`), under who they are, and put
/// back when they come back. Carrying it through the sign-in was rejected: a sign-in elsewhere, or
/// a tab that is closed on the way, would lose it.
@NullMarked
package dk.ffb.service.page.session;

import org.jspecify.annotations.NullMarked;

/// Signing in to the pages: a token in a cookie that no script can read.
///
/// What a browser sends by itself is believed only where the page that asks is our own: the cookie
/// is `SameSite=Strict`, and whatever isn't a read must say that it comes from here
/// (`Sec-Fetch-Site`, else `Origin`). Sessions in memory were rejected: they would be lost with a
/// node and mean a store of their own, where the token says all that is needed.
@NullMarked
package dk.ffb.service.page.session;

import org.jspecify.annotations.NullMarked;

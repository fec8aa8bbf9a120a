/// Pages where somebody says what they wish to hear of: addresses for feed readers and programs,
/// which anybody may have, and webhooks, which are for those who edit.
///
/// Webhooks are sent as forms to these pages and go to the same office as those of the API, so both
/// allow the same. To have a script call the API was rejected: the secret is shown once, and that
/// must not depend on a script.
@NullMarked
package dk.ffb.service.page.follow;

import org.jspecify.annotations.NullMarked;

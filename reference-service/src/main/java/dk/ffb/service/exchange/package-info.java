/// Formats that come and go: files in, to be published or to be taken into a draft; any release out
/// in any format; plain Java.
@NullMarked
package dk.ffb.service.exchange;

import org.jspecify.annotations.NullMarked;

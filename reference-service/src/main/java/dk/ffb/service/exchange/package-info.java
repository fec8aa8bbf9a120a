/// Formats that come and go: files in, any release out in any format; plain Java.
@NullMarked
package dk.ffb.service.exchange;

import org.jspecify.annotations.NullMarked;

/// What those who run the service want to know of it: what it has done since it started.
@NullMarked
package dk.ffb.service.status;

import org.jspecify.annotations.NullMarked;

/// What may be said of a mapping set from all it holds: what it covers, where it contradicts, what
/// it might say of what it lacks.
@NullMarked
package dk.ffb.service.rest.report;

import org.jspecify.annotations.NullMarked;

/// Errors as application/problem+json.
@NullMarked
package dk.ffb.service.problem;

import org.jspecify.annotations.NullMarked;

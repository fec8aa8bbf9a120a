/// How the service is, to orchestrators and to people.
@NullMarked
package dk.ffb.service.rest.status;

import org.jspecify.annotations.NullMarked;

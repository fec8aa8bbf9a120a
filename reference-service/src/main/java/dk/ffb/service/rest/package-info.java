/// The HTTP contract, /api/v1.
@NullMarked
package dk.ffb.service.rest;

import org.jspecify.annotations.NullMarked;

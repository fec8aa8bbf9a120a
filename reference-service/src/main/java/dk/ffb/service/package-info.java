/// The application and its wiring; nobody depends on it.
@NullMarked
package dk.ffb.service;

import org.jspecify.annotations.NullMarked;

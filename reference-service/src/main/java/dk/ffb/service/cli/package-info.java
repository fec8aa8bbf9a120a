/// The command line.
@NullMarked
package dk.ffb.service.cli;

import org.jspecify.annotations.NullMarked;

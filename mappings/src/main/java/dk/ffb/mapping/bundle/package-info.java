/// An edition as one file to take home: opened in a second or two, it answers as the service does.
///
/// A bundle holds the compiled tables themselves, so that opening it is copying memory into arrays
/// and needs neither RDF nor search libraries. The file begins with a [Header], which says how long
/// the whole is and where each section lies; the first section is the [Manifest], which lists the
/// releases, and then there is a section for each content. Every byte is covered by a checksum, and
/// sections are read side by side.
///
/// The file is mapped while it is opened, and let go. Keeping it mapped, and reading codes and
/// numbers where they lie, was rejected: every question would pay for it (bounds and liveness
/// checks on each access to foreign memory) to save one copy, and a file that is replaced under a
/// running program would take the program with it.
@NullMarked
package dk.ffb.mapping.bundle;

import org.jspecify.annotations.NullMarked;

/// Serves the guide for people at `/docs` and its twin for programs at `/openapi.json`.
///
/// Both are made while the program is packaged, of what the documentation tests recorded, and lie
/// in its jar. A program that was packaged without them (`-Dffb.docs.skip`) has nothing there.
@NullMarked
package dk.ffb.service.guide;

import org.jspecify.annotations.NullMarked;

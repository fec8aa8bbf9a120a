/// What came of reading a content file: a value, or everything that is wrong with it and where.
@NullMarked
package dk.ffb.content;

import org.jspecify.annotations.NullMarked;

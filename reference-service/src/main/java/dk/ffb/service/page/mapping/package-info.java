/// Pages about mappings: who is mapped to whom and how fully, and one mapping set with what it
/// says, what it leaves out and what contradicts.
@NullMarked
package dk.ffb.service.page.mapping;

import org.jspecify.annotations.NullMarked;

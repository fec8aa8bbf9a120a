/// The front page and the answers to a search.
@NullMarked
package dk.ffb.service.page.find;

import org.jspecify.annotations.NullMarked;

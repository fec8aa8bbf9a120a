package dk.ffb.vocabulary.search;

import dk.ffb.content.Finding;
import java.nio.file.Path;
import java.util.List;

/// What the search knows of Danish beside its rules: the content files under `content/search/`,
/// which the standards teams curate.
public final class SearchWords {

    /// The words that are shipped.
    public static SearchWords shipped() {
        throw new UnsupportedOperationException();
    }

    /// Whether a file is one of those that [#check] knows, told by its folder and name.
    public static boolean isSearchFile(Path file) {
        throw new UnsupportedOperationException();
    }

    /// All that is wrong with a content file of the search.
    public static List<Finding> check(Path file) {
        throw new UnsupportedOperationException();
    }
}

package dk.ffb.service.page.tree;

import dk.ffb.service.page.frame.Html;

/// What a tree is for: which concepts are in it, what is said of each, and where it is opened.
public interface Look {

    boolean shows(int concept);

    /// A concept, mostly a link.
    Html node(int concept);

    /// How many there are below a concept, as it is said beside it.
    ///
    /// @param below those right below it that are shown
    Html count(int concept, int below);

    /// Where a part of the tree is, for the script that puts it in its place.
    ///
    /// @param parameters names and values by turns, beside those that the page itself needs
    String branch(String... parameters);

    /// The page with the branch below a concept open, for those without scripts.
    String opened(int concept);
}

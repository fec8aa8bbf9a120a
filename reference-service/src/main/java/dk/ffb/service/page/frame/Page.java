package dk.ffb.service.page.frame;

import java.util.ArrayList;
import java.util.List;

/// A page on its way: its title, where it stands, and what is on it.
///
/// @param title what it is about, in the tab and as its heading
/// @param trail the pages above it, outermost first
/// @param body below the heading
/// @param about what it tells in a sentence or two, for those who are sent a link to it; may be
///   empty
public record Page(String title, List<Crumb> trail, Html body, String about) {

    private static final int LONGEST_ABOUT = 200;

    /// A page above.
    public record Crumb(String label, String href) {}

    public static Page of(String title, Html body) {
        return new Page(title, List.of(), body, "");
    }

    /// The same page below another one.
    public Page under(String label, String href) {
        var longer = new ArrayList<>(trail);
        longer.add(new Crumb(label, href));
        return new Page(title, List.copyOf(longer), body, about);
    }

    /// The same page, which tells this; the beginning of it where it is long.
    public Page telling(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var told = line.length() <= LONGEST_ABOUT ? line : line.substring(0, LONGEST_ABOUT) + "…";
        return new Page(title, trail, body, told);
    }

    /// What it is called beside other pages: with that of the page above it, since several may have
    /// a page of the same title below them.
    String tab() {
        var isEnough = trail.isEmpty() || title.contains(trail.getLast().label());
        return isEnough ? title : title + " – " + trail.getLast().label();
    }
}

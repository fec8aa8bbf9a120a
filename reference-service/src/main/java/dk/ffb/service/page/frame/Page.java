package dk.ffb.service.page.frame;

import java.util.ArrayList;
import java.util.List;

/// A page on its way: its title, where it stands, and what is on it.
///
/// @param title what it is about, in the tab and as its heading
/// @param trail the pages above it, outermost first
/// @param body below the heading
public record Page(String title, List<Crumb> trail, Html body) {

    /// A page above.
    public record Crumb(String label, String href) {}

    public static Page of(String title, Html body) {
        return new Page(title, List.of(), body);
    }

    /// The same page below another one.
    public Page under(String label, String href) {
        var longer = new ArrayList<>(trail);
        longer.add(new Crumb(label, href));
        return new Page(title, List.copyOf(longer), body);
    }
}

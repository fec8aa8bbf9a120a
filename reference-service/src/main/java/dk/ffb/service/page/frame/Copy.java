package dk.ffb.service.page.frame;

/// A button that copies. A script makes it work; it is hidden where there is none.
public final class Copy {

    private Copy() {}

    /// A button that copies the value.
    ///
    /// @param label what is copied, for those who can't see what the button stands beside
    public static Html of(Visit visit, String value, String label) {
        return Html.of(
                "<button type=\"button\" class=\"copy\" data-copy=\"{}\" data-done=\"{}\" aria-label=\"{}\" hidden>{}</button>",
                value,
                visit.say("Kopieret", "Copied"),
                label,
                visit.say("Kopiér", "Copy"));
    }
}

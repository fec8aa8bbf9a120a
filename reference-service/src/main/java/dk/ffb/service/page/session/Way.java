package dk.ffb.service.page.session;

import dk.ffb.service.page.frame.Visit;
import java.util.regex.Pattern;

/// The way back to the page that somebody was on when they had to sign in.
final class Way {

    /// The parameter that carries it.
    static final String TO = "to";

    private static final String HOME = "/drafts";

    /// An address on this service and on no other.
    private static final Pattern OURS =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,2000}");

    private Way() {}

    /// Where to go when the visitor is signed in.
    static String back(Visit visit) {
        return visit.query().one(TO).map(Way::ours).orElseGet(() -> visit.href(HOME));
    }

    /// The address where it is ours, else that of the drafts.
    static String ours(String address) {
        return OURS.matcher(address).matches() ? address : HOME;
    }
}

package dk.ffb.service.page.release;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import java.util.List;

/// The choice of two releases to set against each other, and the list of all there are.
public final class ReleaseChoice {

    private ReleaseChoice() {}

    /// A form that leads to what is different between two of them.
    ///
    /// @param home the page of what they are releases of
    /// @param from chosen already; may be empty
    /// @param to chosen already; may be empty
    public static Html form(
            Visit visit, String home, List<String> versions, String from, String to) {
        return Html.of(
                """
                <form class="ask" method="get" action="{}/changes">{}{}
                <button class="button button-secondary">{}</button>{}</form>
                """,
                home,
                choice("from", visit.say("Fra udgivelse", "From release"), versions, from),
                choice("to", visit.say("Til udgivelse", "To release"), versions, to),
                visit.say("Sammenlign", "Compare"),
                visit.carried());
    }

    private static Html choice(String name, String label, List<String> versions, String chosen) {
        return Html.of(
                "<div class=\"form-group\"><label class=\"form-label\" for=\"{}\">{}</label><select class=\"form-select\" id=\"{}\" name=\"{}\">{}</select></div>",
                name,
                label,
                name,
                name,
                versions.stream()
                        .map(version ->
                                Html.of(
                                        "<option{}>{}</option>",
                                        Html.of(" selected").when(version.equals(chosen)),
                                        version))
                        .toList());
    }

    /// All of them, each with a link to what it changed.
    ///
    /// @param counted what a release has a number of, such as concepts
    public static Html table(Visit visit, String home, List<Release> releases, String counted) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col" class="number">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Udgivelser", "Releases"),
                visit.say("Udgivelse", "Release"),
                visit.say("Gyldig fra", "Valid from"),
                visit.say("Udgave", "Edition"),
                counted,
                visit.say("Bemærkning", "Note"),
                releases.stream().map(release -> row(visit, home, release)).toList());
    }

    private static Html row(Visit visit, String home, Release release) {
        var words = new Wording(visit);
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td><td>{}</td><td class=\"number\">{}</td><td>{}</td></tr>",
                visit.href(home + "/changes", "to", release.version()),
                release.version(),
                words.day(release.validFrom()),
                release.edition(),
                words.number(release.size()),
                release.note());
    }
}

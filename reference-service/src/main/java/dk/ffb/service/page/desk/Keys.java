package dk.ffb.service.page.desk;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import java.util.List;

/// The keys of the desk. Each presses what carries it on the page, so there is no second list of
/// what keys do; they can be turned off, and rest while something is typed.
final class Keys {

    private record Key(String key, String danish, String english) {}

    private static final List<Key> ALL =
            List.of(
                    new Key("1–9", "vælg et mål", "choose a target"),
                    new Key("a", "godkend det valgte mål", "accept the chosen target"),
                    new Key("n", "intet modsvar", "no counterpart"),
                    new Key("x", "fjern rækken", "remove the row"),
                    new Key("r", "vælg relation", "choose the relation"),
                    new Key("b", "lad de øvrige mål stå", "leave the other targets"),
                    new Key("w", "skriv hvorfor", "write why"),
                    new Key("s", "søg et andet mål", "search for another target"),
                    new Key("j", "næste kode", "next code"),
                    new Key("k", "forrige kode", "previous code"),
                    new Key("u", "fortryd den seneste afgørelse", "undo the last decision"),
                    new Key("?", "vis eller skjul denne hjælp", "show or hide this help"));

    private Keys() {}

    /// A key beside what it presses.
    static Html shown(String key) {
        return Html.of("<kbd aria-hidden=\"true\">{}</kbd>", key);
    }

    static Html help(Visit visit) {
        return Html.of(
                """
                <details class="fold keys" data-keys hidden><summary data-key="?">{} {}</summary>
                <p><label><input type="checkbox" data-keys-on checked> {}</label></p>
                <dl>{}</dl></details>
                """,
                visit.say("Taster", "Keys"),
                shown("?"),
                visit.say(
                        "Brug enkelttaster. De hviler, mens du skriver i et felt; Esc forlader feltet.",
                        "Use single keys. They rest while you type in a field; Esc leaves the field."),
                ALL.stream()
                        .map(key ->
                                Html.of(
                                        "<div><dt><kbd>{}</kbd></dt><dd>{}</dd></div>",
                                        key.key(),
                                        visit.say(key.danish(), key.english())))
                        .toList());
    }
}

package dk.ffb.service.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What the parts of a content are called that a format has no room for, in both languages. A slot
/// of SSSOM is called what SSSOM calls it.
final class PartWords {

    private static final Map<String, String> DANISH =
            Map.ofEntries(
                    Map.entry("other languages than Danish", "andre sprog end dansk"),
                    Map.entry("hidden labels", "skjulte navne"),
                    Map.entry("notes", "noter"),
                    Map.entry("steps of scales", "skalatrin"),
                    Map.entry("collections", "samlinger"),
                    Map.entry("denied rows", "benægtede rækker"),
                    Map.entry(
                            "denied rows other than related",
                            "benægtede rækker, der ikke er related"));

    private PartWords() {}

    /// The parts that a header names in English, in both languages.
    static String of(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(", "))
                .map(part -> DANISH.containsKey(part) ? DANISH.get(part) + " / " + part : part)
                .collect(Collectors.joining("; "));
    }
}

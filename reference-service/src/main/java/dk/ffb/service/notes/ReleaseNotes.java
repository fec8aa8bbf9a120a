package dk.ffb.service.notes;

import dk.ffb.service.release.Difference;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Release notes in Markdown.
public final class ReleaseNotes {

    private ReleaseNotes() {}

    /// What is different, under a title.
    ///
    /// @param title such as `FFB: 20240530 → 2026.2`
    /// @param note what the publisher says of it; may be empty
    public static String of(String title, String note, Difference difference, String language) {
        var text = new StringBuilder("# ").append(plain(title)).append("\n\n");
        if (!note.isBlank()) {
            text.append(plain(note)).append("\n\n");
        }
        var byChange = Lines.byChange(Lines.of(difference));
        if (byChange.isEmpty()) {
            return text.append(language.equals("en") ? "No difference.\n" : "Ingen forskel.\n")
                    .toString();
        }
        text.append("| | |\n|---|---:|\n");
        byChange.forEach((change, lines) ->
                text.append("| %s | %d |\n".formatted(change.title(language), lines.size())));
        byChange.forEach((change, lines) ->
                text.append("\n## %s\n\n".formatted(change.title(language)))
                        .append(lines.stream().map(ReleaseNotes::line).collect(joined())));
        return text.toString();
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining("\n", "", "\n");
    }

    private static String line(Line line) {
        var words = new StringBuilder("- `").append(line.name().replace('`', '\'')).append('`');
        if (!line.label().isEmpty()) {
            words.append(' ').append(plain(line.label()));
        }
        var isNamed = line.before().isEmpty() && line.after().equals(line.label());
        if (!isNamed && !(line.before().isEmpty() && line.after().isEmpty())) {
            words.append(": ").append(fromTo(line));
        }
        return words.toString();
    }

    private static String fromTo(Line line) {
        return List.of(line.before(), line.after()).stream()
                .map(it -> it.isEmpty() ? "–" : plain(it))
                .collect(Collectors.joining(" → "));
    }

    /// On one line, and without a meaning of its own in Markdown.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}

package dk.ffb.service.csv;

import dk.ffb.mapping.suggest.Candidate;
import dk.ffb.mapping.suggest.CodeSuggestions;
import dk.ffb.mapping.suggest.Evidence;
import dk.ffb.service.json.Json;
import java.util.stream.Collectors;

/// What codes might be mapped to, as CSV: a row for each candidate, and one without a target for a
/// code that has none. Made in parts, for lists of any length.
public final class SuggestionCsv {

    private SuggestionCsv() {}

    /// The columns' names.
    public static String header() {
        return new Rows(
                        "source_code",
                        "relation",
                        "target_code",
                        "source_label",
                        "target_label",
                        "score",
                        "evidence")
                .toString();
    }

    /// The rows of one code.
    public static String of(CodeSuggestions suggestions, String language) {
        var rows = Rows.withoutHeader();
        if (suggestions.candidates().isEmpty()) {
            rows.add(suggestions.code(), "", "", suggestions.label(), "", "", "");
        }
        suggestions.candidates().forEach(candidate -> add(rows, suggestions, candidate, language));
        return rows.toString();
    }

    private static void add(
            Rows rows, CodeSuggestions suggestions, Candidate candidate, String language) {
        rows.add(
                suggestions.code(),
                candidate.relation().text(),
                candidate.code(),
                suggestions.label(),
                candidate.label(),
                Double.toString(Json.rounded(candidate.score())),
                candidate.evidence().stream()
                        .map((Evidence each) -> each.in(language))
                        .collect(Collectors.joining("; ")));
    }
}

package dk.ffb.mapping.search;

import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.search.SearchAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody may type, and which concepts should come first: a judgement, made by a person.
///
/// @param expected codes with their vocabulary, `ffb:…`; none where nothing fits
/// @param difficulty what makes it hard: inflection, misspelling, English, …
public record JudgedQuery(String text, Set<String> expected, String difficulty) {

    private static final String FILE = "judged-queries.tsv";

    public JudgedQuery {
        expected = Set.copyOf(expected);
    }

    /// The project's own queries.
    public static List<JudgedQuery> own() {
        try (InputStream file = JudgedQuery.class.getResourceAsStream(FILE)) {
            var bytes = Objects.requireNonNull(file, FILE).readAllBytes();
            return of(new String(bytes, StandardCharsets.UTF_8).lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The queries of a table with the columns query, expected_codes, expected_labels, difficulty.
    public static List<JudgedQuery> of(Stream<String> lines) {
        return lines.skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(JudgedQuery::parse)
                .toList();
    }

    private static JudgedQuery parse(String line) {
        var cells = line.split("\t", -1);
        var expected =
                Stream.of(cells[1].split("\\|"))
                        .filter(code -> !code.isBlank())
                        .map(code -> code.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        return new JudgedQuery(cells[0], expected, cells.length > 3 ? cells[3] : "");
    }

    /// Whether nothing fits.
    boolean isNegative() {
        return expected.isEmpty();
    }

    /// The place of the first hit that was expected, from 1; 0 where none of them was.
    int rank(SearchAnswer answer) {
        for (var i = 0; i < answer.hits().size(); i++) {
            if (expected.contains(key(answer.hits().get(i).concept()))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String key(Code concept) {
        return (concept.vocabulary().value() + ":" + concept.value()).toLowerCase(Locale.ROOT);
    }
}

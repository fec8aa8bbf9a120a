package dk.ffb.vocabulary.skos;

import dk.ffb.content.Said;
import java.util.List;
import java.util.regex.Pattern;

/// What the RDF parsers say, which know no Danish: the sentences that authors meet are known here,
/// the others are quoted.
final class ParserWords {

    private record Known(Pattern english, String danish) {}

    private static final List<Known> KNOWN =
            List.of(
                    known("Undefined prefix: (.*)", "præfikset '$1' er ikke erklæret"),
                    known("Triples not terminated by DOT", "blokken slutter ikke med punktum"),
                    known("Unrecognized keyword: (.*)", "ukendt ord: $1"),
                    known(
                            "Expected IRI for predicate: got: (.*)",
                            "her ventes en egenskab, men der står $1"),
                    known(
                            "the context (\\S+) isn't fetched; write it into the file",
                            "konteksten $1 hentes ikke; skriv den ind i filen"));

    private ParserWords() {}

    private static Known known(String english, String danish) {
        return new Known(Pattern.compile(english, Pattern.DOTALL), danish);
    }

    /// What keeps a file from being read.
    static Said said(String english) {
        for (var known : KNOWN) {
            var matcher = known.english.matcher(english);
            if (matcher.matches()) {
                return new Said(matcher.replaceFirst(known.danish), english);
            }
        }
        return Said.of("kan ikke læses: %s", "%s", english);
    }

    /// What is read, but looks wrong to the parser.
    static Said warning(String english) {
        return Said.of("RDF-læseren advarer: %s", "%s", english);
    }
}

package dk.ffb.mapping.suggest;

import dk.ffb.vocabulary.search.SearchAnswer.Match;
import java.util.regex.Pattern;

/// The text that the search has matched, with what it has marked in it.
final class MatchedText {

    private static final Pattern MARKED = Pattern.compile("<mark>(.*?)</mark>");

    private final Match match;
    private final int marks;
    private final double coverage;

    MatchedText(Match match) {
        this.match = match;
        var marked = 0;
        var count = 0;
        var matcher = MARKED.matcher(match.text());
        while (matcher.find()) {
            marked += matcher.group(1).length();
            count++;
        }
        this.marks = count;
        this.coverage = (double) marked / Math.max(1, letters(match.text()));
    }

    private static int letters(String text) {
        return text.replaceAll("</?mark>", "").length();
    }

    boolean isLabel() {
        return match.field().equals("label");
    }

    /// How many pieces are marked.
    int marks() {
        return marks;
    }

    /// The share of the text that is marked, from 0 to 1.
    double coverage() {
        return Math.min(1, coverage);
    }

    /// The text for people who don't read it in a browser.
    String plain() {
        return match.text()
                .replaceAll("</?mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

package dk.ffb.vocabulary.search;

import java.util.BitSet;

/// Writes a text as HTML with `<mark>` around what matched.
final class Marks {

    private Marks() {}

    /// The whole text marked.
    static String all(String text) {
        var marked = new BitSet();
        marked.set(0, text.length());
        return text(text, marked, 0, Integer.MAX_VALUE);
    }

    /// The whole text without a mark.
    static String none(String text) {
        return text(text, new BitSet(), 0, Integer.MAX_VALUE);
    }

    /// The text, cut to `longest` letters around the first mark where it is longer.
    ///
    /// @param before how many letters to keep before the mark
    static String text(String text, BitSet marked, int before, int longest) {
        var from = 0;
        var to = text.length();
        if (text.length() > longest) {
            var mark = Math.max(0, marked.nextSetBit(0));
            from = mark <= before ? 0 : wordStart(text, mark - before);
            to = Math.min(text.length(), from + longest);
            to = to == text.length() ? to : Math.max(from, text.lastIndexOf(' ', to));
        }
        var html = new StringBuilder(to - from + 20);
        html.append(from > 0 ? "…" : "");
        for (var i = from; i < to; ) {
            var end = marked.get(i) ? marked.nextClearBit(i) : marked.nextSetBit(i);
            end = end < 0 || end > to ? to : end;
            html.append(marked.get(i) ? "<mark>" : "");
            escape(text, i, end, html);
            html.append(marked.get(i) ? "</mark>" : "");
            i = end;
        }
        return html.append(to < text.length() ? "…" : "").toString();
    }

    private static int wordStart(String text, int at) {
        var space = text.indexOf(' ', at);
        return space < 0 ? at : space + 1;
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (var i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(i));
            }
        }
    }
}

package dk.ffb.mapping.sssom;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Scalars as the canonical form wants them: plain where YAML reads that as the same text, else in
/// double quotes, and always on one line.
final class YamlText {

    private static final Set<String> WORDS =
            Set.of("", "null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/(§].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.][0-9a-fA-FxobeE+_.:-]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private YamlText() {}

    static String scalar(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && (!NUMBER.matcher(text).matches() || DATE.matcher(text).matches())
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && text.equals(text.strip())
                && text.codePoints().allMatch(YamlText::isPrintable);
    }

    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c <= 0x7E)
                || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> quoted.append("\\\"");
                        case '\\' -> quoted.append("\\\\");
                        case '\n' -> quoted.append("\\n");
                        case '\r' -> quoted.append("\\r");
                        case '\t' -> quoted.append("\\t");
                        default -> {
                            if (isPrintable(c)) {
                                quoted.appendCodePoint(c);
                            } else {
                                quoted.append("\\u%04X".formatted(c));
                            }
                        }
                    }
                });
        return quoted.append('"').toString();
    }
}

package dk.ffb.service.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What people may type, made up from labels: whole ones, beginnings, parts of compounds in another
/// order, typing slips and paragraphs. The same seed gives the same texts.
final class TypedTexts {

    private final List<String> labels;
    private final Random random;

    /// @param labels of the vocabulary that most people look in
    TypedTexts(List<String> labels, long seed) {
        this.labels = labels;
        random = new Random(seed);
    }

    List<String> take(int number) {
        return Stream.generate(this::next).limit(number).toList();
    }

    /// What has been typed of the texts so far, a keystroke somewhere in each.
    static List<String> beginnings(List<String> texts) {
        var random = new Random(1);
        return texts.stream()
                .map(text -> text.substring(0, 1 + random.nextInt(text.length())))
                .toList();
    }

    private String next() {
        var local = Country.Words.label(random).toLowerCase(java.util.Locale.ROOT);
        var word = local.split(" ")[0];
        return switch (random.nextInt(8)) {
            case 0 -> local;
            case 1 -> word;
            case 2 -> local.substring(0, Math.min(local.length(), 3 + random.nextInt(6)));
            case 3 -> word.substring(word.length() / 2);
            case 4 -> Country.Words.label(random).split(" ")[0] + " " + word;
            case 5 -> slip(word);
            case 6 -> labels.get(random.nextInt(labels.size()));
            default -> "§ " + (80 + random.nextInt(30));
        };
    }

    private String slip(String word) {
        return new StringBuilder(word)
                .deleteCharAt(1 + random.nextInt(word.length() - 1))
                .toString();
    }
}

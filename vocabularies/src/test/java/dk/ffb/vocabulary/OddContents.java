package dk.ffb.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Valid vocabularies made of everything that a file format stumbles over.
public final class OddContents {

    private static final List<String> CODE_PARTS =
            List.of(
                    "J1.4",
                    "0012",
                    "SEL § 85",
                    "a/b",
                    "50%",
                    "100%25",
                    "æøå",
                    "#",
                    "?x=1&y",
                    "c:d",
                    "~",
                    ".",
                    "-",
                    "_",
                    "\"q\"",
                    "<t>",
                    "{}",
                    "a|b",
                    "back\\slash",
                    "😀",
                    "collection",
                    "+",
                    "'",
                    ";",
                    ",",
                    "%C3%A6",
                    "İ");

    private static final List<String> WORDS =
            List.of(
                    "syn",
                    "Hørelse",
                    "\"citat\"",
                    "linje\nskift",
                    "\r\n",
                    "\t",
                    "back\\slash",
                    "\\n",
                    "\\u0041",
                    "😀👩‍👩‍👧",
                    "]]>",
                    "<b>&amp;</b>",
                    "{@da}",
                    "'''",
                    "\"\"\"",
                    "= 1+1",
                    ";",
                    ",",
                    "|",
                    "%",
                    "§ 85 a",
                    "שלום",
                    "ﬁ",
                    "e\u0301",
                    "#",
                    " ");

    private static final List<String> LANGUAGES = List.of("da", "en", "kl", "en-GB", "zh-Hant");

    private final Random random;

    private OddContents(long seed) {
        random = new Random(seed);
    }

    public static Arbitrary<VocabularyContent> any() {
        return Arbitraries.longs().map(seed -> new OddContents(seed).content());
    }

    private VocabularyContent content() {
        var codes = codes(random.nextInt(1, 12));
        var concepts = new ArrayList<Concept>();
        for (var i = 0; i < codes.size(); i++) {
            concepts.add(concept(i, codes));
        }
        var vocabulary =
                new Vocabulary(
                        new VocabularyKey("odd-1.0_x"),
                        random.nextBoolean()
                                ? List.of("urn:oid:1.2", "http://a/b c", "Å")
                                : List.of(),
                        texts(1, 1),
                        texts(0, 2),
                        random.nextBoolean() ? words() : null,
                        random.nextBoolean() ? Vocabulary.Scope.LOCAL : Vocabulary.Scope.STANDARD,
                        random.nextBoolean() ? words() : null);
        return new VocabularyContent(
                vocabulary,
                random.nextBoolean() ? "2024 \"" + random.nextInt() : null,
                random.nextBoolean() ? LocalDate.of(2024, 5, 30) : null,
                concepts,
                collections(codes));
    }

    private List<String> codes(int count) {
        return random.ints(0, CODE_PARTS.size())
                .mapToObj(
                        i -> CODE_PARTS.get(i) + CODE_PARTS.get(random.nextInt(CODE_PARTS.size())))
                .distinct()
                .limit(count)
                .toList();
    }

    private Concept concept(int position, List<String> codes) {
        var builder =
                new ConceptBuilder(codes.get(position))
                        .labels(single())
                        .altLabels(marked("alt"))
                        .hiddenLabels(marked("hidden"))
                        .definitions(texts(0, 2))
                        .notes(texts(0, 3))
                        .kind(Kind.values()[random.nextInt(Kind.values().length)])
                        .status(Status.values()[random.nextInt(2)])
                        .scaleValue(random.nextInt(4) == 0 ? random.nextInt(-3, 9) : null)
                        .validity(validity());
        for (var i = 0; position > 0 && i < random.nextInt(4); i++) {
            builder.broader(codes.get(random.nextInt(position)));
        }
        for (var i = 0; position > 0 && i < random.nextInt(3); i++) {
            builder.replacedBy(codes.get(random.nextInt(position)));
        }
        return builder.build();
    }

    private List<ConceptCollection> collections(List<String> codes) {
        var collections = new ArrayList<ConceptCollection>();
        for (var i = 0; i < random.nextInt(3); i++) {
            var members = new ArrayList<>(codes);
            java.util.Collections.shuffle(members, random);
            collections.add(
                    new ConceptCollection(
                            "samling/" + i + " §",
                            texts(1, 1),
                            texts(0, 1),
                            members.subList(0, random.nextInt(members.size()))));
        }
        return collections;
    }

    private Validity validity() {
        var from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(9000));
        return switch (random.nextInt(4)) {
            case 0 -> new Validity(from, null);
            case 1 -> new Validity(null, from);
            case 2 -> new Validity(from, from.plusDays(1));
            default -> Validity.ALWAYS;
        };
    }

    /// One text in each of some languages.
    private Texts single() {
        var all = Texts.NONE;
        for (var i = 0; i <= random.nextInt(3); i++) {
            var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            all = all.in(language).isEmpty() ? all.with(language, List.of(words())) : all;
        }
        return all;
    }

    /// Texts that no other kind of label has.
    private Texts marked(String mark) {
        SequencedMap<String, List<String>> marked = new LinkedHashMap<>();
        texts(0, 4)
                .byLanguage()
                .forEach((tag, texts) ->
                        marked.put(tag, texts.stream().map(t -> mark + t).toList()));
        return new Texts(marked);
    }

    private Texts texts(int least, int most) {
        var all = Texts.NONE;
        for (var i = 0; i < random.nextInt(least, most + 1); i++) {
            var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            all = all.with(language, List.of(words()));
        }
        return all;
    }

    private String words() {
        var text = new StringBuilder();
        for (var i = 0; i <= random.nextInt(3); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString().isBlank() ? text + "x" : text.toString();
    }
}

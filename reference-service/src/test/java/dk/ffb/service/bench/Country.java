package dk.ffb.service.bench;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A made-up country for measuring: municipalities with case systems, each with its own codes for
/// the same things. The same seed gives the same country.
///
/// @param seed what the country grows from
/// @param municipalities 98 in the real one
/// @param systems case systems a municipality
/// @param codes codes a system
/// @param targets codes of FFB that local codes are mapped to
public record Country(long seed, int municipalities, int systems, int codes, List<String> targets) {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final VocabularyKey FFB = new VocabularyKey("ffb");

    public Country {
        targets = List.copyOf(targets);
    }

    /// Every case system of the country, made when it is asked for.
    public Stream<CaseSystem> caseSystems() {
        return IntStream.range(0, municipalities * systems).mapToObj(this::caseSystem);
    }

    /// A case system's own codes, and what they are in FFB.
    public record CaseSystem(VocabularyContent vocabulary, MappingSet mappings) {
        public VocabularyKey key() {
            return vocabulary.vocabulary().key();
        }
    }

    CaseSystem caseSystem(int number) {
        var random = new Random(seed * 31 + number);
        var key =
                new VocabularyKey(
                        "kommune-%02d-system-%02d"
                                .formatted(number / systems + 1, number % systems + 1));
        var codeForm = random.nextInt(4);
        var concepts = new ArrayList<Concept>(codes);
        var mappings = new ArrayList<Mapping>(codes);
        for (var n = 0; n < codes; n++) {
            var concept = concept(n, codeForm, random, concepts);
            concepts.add(concept);
            mapping(concept, random).ifPresent(mappings::add);
        }
        var vocabulary =
                new Vocabulary(
                        key,
                        List.of("urn:oid:1.2.208.999." + (number + 1)),
                        Texts.danish("Opdigtet system " + (number + 1)),
                        Texts.NONE,
                        "Opdigtet kommune " + (number / systems + 1),
                        Vocabulary.Scope.LOCAL,
                        null);
        return new CaseSystem(
                new VocabularyContent(vocabulary, "1", START, concepts, List.of()),
                new MappingSet(
                        new MappingSetKey(key + "-ffb"),
                        key,
                        FFB,
                        Texts.danish("Opdigtet system " + (number + 1) + " til FFB"),
                        Texts.NONE,
                        "1",
                        START,
                        new LinkedHashMap<>(),
                        mappings));
    }

    private static Concept concept(int n, int codeForm, Random random, List<Concept> before) {
        var builder =
                new ConceptBuilder(code(n, codeForm)).label(Texts.DANISH, Words.label(random));
        if (n >= 40) {
            builder.broader(before.get(n % 40).code());
        }
        return builder.build();
    }

    private static String code(int n, int form) {
        return switch (form) {
            case 0 -> "%04d".formatted(n);
            case 1 -> "%c%d.%d".formatted('A' + n % 26, n / 26 / 10, n / 26 % 10);
            case 2 -> "YD-%d".formatted(1000 + n);
            default -> "%c%c%03d".formatted('A' + n / 1000, 'A' + n % 26, n % 1000);
        };
    }

    private java.util.Optional<Mapping> mapping(Concept concept, Random random) {
        var luck = random.nextInt(100);
        if (luck < 5) {
            return java.util.Optional.empty();
        }
        var target = targets.get(random.nextInt(targets.size()));
        var relation =
                luck < 10
                        ? Relation.NONE
                        : luck < 50
                                ? Relation.EXACT
                                : luck < 70
                                        ? Relation.CLOSE
                                        : luck < 85
                                                ? Relation.BROAD
                                                : luck < 92 ? Relation.NARROW : Relation.RELATED;
        return java.util.Optional.of(
                new Mapping(
                        concept.code(),
                        relation,
                        relation == Relation.NONE ? null : target,
                        random.nextInt(10) == 0 ? null : (50 + random.nextInt(51)) / 100.0,
                        "semapv:ManualMappingCuration",
                        Validity.ALWAYS,
                        null,
                        null,
                        null,
                        new LinkedHashMap<>()));
    }

    /// Labels that look and compound like Danish ones.
    static final class Words {
        private static final String[] FIRST = {
            "bolig",
            "støtte",
            "kontakt",
            "funktions",
            "indsats",
            "borger",
            "familie",
            "trænings",
            "arbejds",
            "uddannelses",
            "hjemme",
            "sygepleje",
            "misbrugs",
            "behandlings",
            "fritids",
            "økonomi",
            "transport",
            "sprog",
            "netværks",
            "sundheds",
            "døgn",
            "dag",
            "aktivitets",
            "værksteds",
            "rådgivnings",
            "opfølgnings",
            "handle",
            "pædagog",
            "ledsage",
            "botræn"
        };
        private static final String[] LAST = {
            "støtte", "tilbud", "forløb", "plan", "samtale", "vurdering", "udredning", "vejledning",
            "hjælp", "træning", "besøg", "ordning", "bevilling", "nedsættelse", "behov", "gruppe",
            "aktivitet", "ophold", "person", "ydelse"
        };
        private static final String[] AFTER = {
            "i eget hjem",
            "efter aftale",
            "for voksne",
            "for unge",
            "med opfølgning",
            "i gruppe",
            "individuelt",
            "akut",
            "udvidet",
            "let",
            "omfattende",
            "på Ærø",
            "uden for åbningstid"
        };

        private Words() {}

        static String label(Random random) {
            var word = FIRST[random.nextInt(FIRST.length)] + LAST[random.nextInt(LAST.length)];
            var label = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            return switch (random.nextInt(3)) {
                case 0 -> label;
                case 1 -> label + " " + AFTER[random.nextInt(AFTER.length)];
                default -> label + " " + (1 + random.nextInt(9));
            };
        }
    }
}

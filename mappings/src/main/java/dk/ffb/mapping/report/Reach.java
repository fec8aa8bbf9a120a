package dk.ffb.mapping.report;

import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much of one vocabulary can be translated into each other one, straight or by way of others.
///
/// A large vocabulary is judged by some of its codes, taken evenly from all of it, so that the
/// question costs the same however large it is.
///
/// @param from whose codes are asked for
/// @param asked how many codes were asked for
/// @param sampled whether they are only some of those in use
/// @param reached how many of them have a translation in each vocabulary that any of them reaches
public record Reach(
        VocabularyKey from, int asked, boolean sampled, Map<VocabularyKey, Integer> reached) {

    /// How many codes of one vocabulary are asked for at most.
    public static final int MOST_ASKED = 2000;

    public Reach {
        reached = Map.copyOf(reached);
    }

    /// The reach of every vocabulary in force on the day, in their order.
    public static List<Reach> all(Snapshot snapshot) {
        return snapshot.vocabularies().stream().map(each -> of(snapshot, each)).toList();
    }

    private static Reach of(Snapshot snapshot, VocabularyRelease release) {
        var vocabulary = release.content();
        var key = vocabulary.vocabulary().key();
        var inUse = inUse(vocabulary, (int) snapshot.at().toEpochDay());
        var asked = Math.min(inUse.length, MOST_ASKED);
        var reached = new HashMap<VocabularyKey, Integer>();
        for (var i = 0; i < asked; i++) {
            var concept = inUse[(int) ((long) i * inUse.length / asked)];
            targets(snapshot, key, vocabulary.code(concept))
                    .forEach(target -> reached.merge(target, 1, Integer::sum));
        }
        return new Reach(key, asked, asked < inUse.length, reached);
    }

    private static int[] inUse(CompiledVocabulary vocabulary, int day) {
        return IntStream.range(0, vocabulary.size())
                .filter(concept -> vocabulary.status(concept) == Status.ACTIVE)
                .filter(concept -> vocabulary.holds(concept, day))
                .toArray();
    }

    private static Set<VocabularyKey> targets(Snapshot snapshot, VocabularyKey from, String code) {
        var query =
                new TranslationQuery(
                        from, code, Set.of(), TranslationQuery.DEFAULT_HOPS, Fallback.NONE, "da");
        return snapshot.translator().translate(query).translations().stream()
                .map(Translation::target)
                .map(Code::vocabulary)
                .collect(Collectors.toSet());
    }

    /// The share of the codes that reach a vocabulary, from 0 to 1.
    public double share(VocabularyKey to) {
        return asked == 0 ? 0 : (double) reached.getOrDefault(to, 0) / asked;
    }
}

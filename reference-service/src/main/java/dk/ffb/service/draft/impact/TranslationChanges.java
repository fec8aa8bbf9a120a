package dk.ffb.service.draft.impact;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.translate.Answer;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a code is translated to otherwise than before, by the vocabulary that it is translated
/// into.
record TranslationChanges(Snapshot now, Snapshot then) {

    private static final int NAMED = 10;

    /// One other answer.
    ///
    /// @param isWorse whether there was a translation that could be used, and now there isn't one
    record Changed(VocabularyKey target, String before, String after, boolean isWorse) {}

    LocalDate day() {
        return now.at();
    }

    /// What a code was translated to, and is now.
    record Answers(Answer before, Answer after) {

        /// The codes that it is translated to, or was.
        Set<Code> reached() {
            var reached = new LinkedHashSet<Code>();
            before.translations().forEach(it -> reached.add(it.target()));
            after.translations().forEach(it -> reached.add(it.target()));
            return reached;
        }
    }

    Answers answers(Code code) {
        return new Answers(answer(now, code), answer(then, code));
    }

    static List<Changed> of(Answers answers) {
        var before = answers.before();
        var after = answers.after();
        var targets = new TreeSet<VocabularyKey>();
        targets(before, targets);
        targets(after, targets);
        var changed = new ArrayList<Changed>();
        for (var target : targets) {
            if (!claims(before, target).equals(claims(after, target))) {
                changed.add(
                        new Changed(
                                target,
                                words(before, target),
                                words(after, target),
                                isWorse(before, after, target)));
            }
        }
        return changed;
    }

    private static Answer answer(Snapshot snapshot, Code source) {
        return snapshot.translator()
                .translate(
                        new TranslationQuery(
                                source.vocabulary(),
                                source.value(),
                                Set.of(),
                                TranslationQuery.DEFAULT_HOPS,
                                TranslationQuery.Fallback.NONE,
                                Texts.DANISH));
    }

    private static void targets(Answer answer, Set<VocabularyKey> targets) {
        answer.translations().forEach(it -> targets.add(it.target().vocabulary()));
    }

    /// What is claimed, whatever the targets are called: a name that changes is no other answer.
    private static List<Object> claims(Answer answer, VocabularyKey target) {
        var claims = new ArrayList<Object>();
        claims.add(answer.outcome() == Outcome.RETIRED);
        translations(answer, target)
                .forEach(it -> claims.add(new Claim(it.target(), it.relation())));
        return claims;
    }

    private record Claim(Code target, Relation relation) {}

    /// The targets with their relations; the outcome where there are none.
    private static String words(Answer answer, VocabularyKey target) {
        var found = translations(answer, target);
        var words = words(found);
        return answer.outcome() == Outcome.RETIRED || words.isEmpty()
                ? (found.isEmpty() ? "–" : Outcome.RETIRED.text() + ": " + words)
                : words;
    }

    /// A common code may stand for thousands of another system's; the first are enough to see
    /// which.
    private static String words(List<Answer.Translation> found) {
        var words =
                found.stream()
                        .limit(NAMED)
                        .map(it -> it.relation().text() + " " + it.label())
                        .collect(Collectors.joining(", "));
        return found.size() <= NAMED ? words : words + " … (%d)".formatted(found.size());
    }

    private static List<Answer.Translation> translations(Answer answer, VocabularyKey target) {
        return answer.translations().stream()
                .filter(it -> it.target().vocabulary().equals(target))
                .toList();
    }

    private static boolean isWorse(Answer before, Answer after, VocabularyKey target) {
        var had = !translations(before, target).isEmpty() && before.outcome() != Outcome.RETIRED;
        var has = !translations(after, target).isEmpty() && after.outcome() != Outcome.RETIRED;
        return had && !has;
    }
}

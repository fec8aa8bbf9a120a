package dk.ffb.mapping.translate;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.translate.Answer.Step;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plain cases that nearly all codes are: one row leads straight to one target, or there is no
/// row at all, and there is nothing to note. Answers them without making anything but the answer;
/// leaves the rest to [Answering], which would say the same.
final class Straight {

    private static final int NONE = -1;
    private static final int NOT_PLAIN = -2;

    private final Hop hop;
    private final Direction direction;
    private final int day;
    private final String language;

    Straight(Hop hop, int day, String language) {
        this.hop = hop;
        direction = hop.direction();
        this.day = day;
        this.language = language;
    }

    Optional<Answer> answer(int concept) {
        var entry = onlyEntry(concept);
        return switch (entry) {
            case NOT_PLAIN -> Optional.empty();
            case NONE -> Optional.of(answer(Outcome.UNMAPPED, concept, List.of()));
            default ->
                    Optional.of(
                            answer(
                                    Outcome.TRANSLATED,
                                    concept,
                                    List.of(translation(concept, entry))));
        };
    }

    private int onlyEntry(int concept) {
        var only = NONE;
        var end = direction.end(concept);
        for (var entry = direction.first(concept); entry < end; entry++) {
            if (direction.holds(entry, day)) {
                only = only == NONE && leadsOn(entry) ? entry : NOT_PLAIN;
            }
        }
        return only;
    }

    private boolean leadsOn(int entry) {
        var target = direction.concept(entry);
        return target != Direction.NOWHERE
                && direction.relation(entry) != Relation.NONE
                && direction.to().holds(target, day);
    }

    private Answer answer(Outcome outcome, int concept, List<Translation> translations) {
        return new Answer(
                outcome,
                translations.isEmpty()
                        ? code(direction.from(), concept)
                        : translations.getFirst().path().getFirst().from(),
                direction.from().label(concept, language),
                List.of(),
                translations,
                List.of(),
                List.of());
    }

    private Translation translation(int from, int entry) {
        var source = code(direction.from(), from);
        var concept = direction.concept(entry);
        var target = code(direction.to(), concept);
        var relation = direction.relation(entry);
        var confidence = boxed(direction.confidence(entry));
        var step =
                new Step(
                        direction.set().key(),
                        hop.set().version(),
                        direction.isInverted(),
                        relation,
                        confidence,
                        source,
                        target,
                        direction.set().justification(direction.row(entry)));
        var label = direction.to().label(concept, language);
        return new Translation(target, label, relation, confidence, false, List.of(step));
    }

    private static Code code(CompiledVocabulary vocabulary, int concept) {
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(concept));
    }

    private static @Nullable Double boxed(double confidence) {
        return Double.isNaN(confidence) ? null : (Double) confidence;
    }
}

package dk.ffb.service.draft.impact;

import dk.ffb.content.Said;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.service.draft.impact.Impact.Effect;
import dk.ffb.service.draft.impact.Impact.Severity;
import dk.ffb.service.draft.impact.Impact.What;
import dk.ffb.service.draft.impact.TranslationChanges.Answers;
import dk.ffb.vocabulary.Code;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Finds the codes of other systems that are translated otherwise, by way of what a draft touches.
///
/// Mappings are used both ways, so the codes that a touched one is translated to are those that may
/// be translated through it.
final class TranslationEffects {

    private record Judged(Code source, LocalDate day) {}

    private final Snapshot now;
    private final Snapshot then;
    private final Effects effects;
    private final Set<Judged> judged = new HashSet<>();
    private final Set<Code> ofRows = new HashSet<>();

    TranslationEffects(Snapshot now, Snapshot then, Effects effects) {
        this.now = now;
        this.then = then;
        this.effects = effects;
    }

    /// Looks at every system from which a code is reached.
    ///
    /// @param from the day on which it is to be judged, where that is later
    void through(Code touched, Optional<LocalDate> from) {
        var changes = on(from.filter(now.at()::isBefore).orElse(now.at()));
        var sources = changes.answers(touched).reached();
        sources.removeIf(source -> source.vocabulary().equals(touched.vocabulary()));
        sources.forEach(source -> judge(source, touched, changes));
    }

    /// Looks at a code whose own row is touched, too. Of a code with many such rows once is enough:
    /// the others are looked at for themselves.
    void ofRow(Code source, Code other) {
        if (!ofRows.add(source)) {
            return;
        }
        var changes = on(now.at());
        var answers = changes.answers(source);
        judge(source, other, changes, () -> answers);
        answers.reached().stream()
                .filter(it -> !it.equals(other))
                .forEach(it -> judge(it, source, changes));
    }

    private TranslationChanges on(LocalDate day) {
        return day.equals(now.at())
                ? new TranslationChanges(now, then)
                : new TranslationChanges(now.edition().at(day), then.edition().at(day));
    }

    private void judge(Code source, Code touched, TranslationChanges changes) {
        judge(source, touched, changes, () -> changes.answers(source));
    }

    private void judge(
            Code source, Code touched, TranslationChanges changes, Supplier<Answers> answers) {
        if (!judged.add(new Judged(source, changes.day()))) {
            return;
        }
        var since =
                changes.day().equals(now.at())
                        ? Said.of("Til", "To")
                        : Said.of("Fra %s: til", "From %s: to", changes.day());
        for (var change : TranslationChanges.of(answers.get())) {
            var words =
                    Said.of(
                            "%s %s: %s → %s",
                            "%s %s: %s → %s",
                            since,
                            change.target(),
                            change.before(),
                            change.after());
            effects.add(
                    source.vocabulary(),
                    new Effect(
                            change.isWorse() ? Severity.BREAKS : Severity.CHANGES,
                            What.TRANSLATION,
                            source.vocabulary().value(),
                            source,
                            effects.label(source),
                            touched,
                            words.danish(),
                            words.english(),
                            Optional.empty()));
        }
    }
}

package dk.ffb.mapping.translate;

import dk.ffb.mapping.translate.Answer.Note;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/// The words of the notes, in both languages.
final class Notes {

    private final LocalDate day;

    Notes(LocalDate day) {
        this.day = day;
    }

    Note beforeFirstRelease(InForce<?> used) {
        return new Note(
                "before-first-release",
                "%s har ingen udgave før %s; svaret for %s bygger på udgave %s."
                        .formatted(used.key(), used.validFrom(), day, used.version()),
                "%s has no release before %s; the answer for %s is that of release %s."
                        .formatted(used.key(), used.validFrom(), day, used.version()));
    }

    static Note notReachable(String target, int maxHops) {
        return new Note(
                "target-not-reachable",
                "Der er ingen vej af mappinger til %s på højst %d spring."
                        .formatted(target, maxHops),
                "No way of mappings leads to %s within %d hops.".formatted(target, maxHops));
    }

    static Note ambiguous(String vocabulary, int count) {
        return new Note(
                "ambiguous",
                "%d koder i %s er lige gode.".formatted(count, vocabulary),
                "%d codes of %s are equally good.".formatted(count, vocabulary));
    }

    static Note oldCode(Code old, Code today) {
        return new Note(
                "old-code",
                "%s er den gamle kode for %s; de er samme begreb.".formatted(old, today),
                "%s is the old code for %s; they are the same concept.".formatted(old, today));
    }

    static Note deprecated(Code code, Collection<String> successors) {
        return new Note(
                "deprecated",
                "%s er udfaset%s.".formatted(code, list(" og afløst af ", successors)),
                "%s is deprecated%s.".formatted(code, list(" and replaced by ", successors)));
    }

    static Note inherited(Code source, Collection<Code> ancestors) {
        var names = ancestors.stream().map(Code::toString).toList();
        return new Note(
                "inherited",
                "%s er ikke selv oversat; svaret er det overordnede begrebs%s."
                        .formatted(source, list(": ", names)),
                "%s itself is not mapped; the answer is that of the broader concept%s."
                        .formatted(source, list(": ", names)));
    }

    static Note tooManyWays() {
        return new Note(
                "too-many-ways",
                "Der er flere veje, end der kan følges; svaret kan mangle oversættelser.",
                "There are more ways than can be followed; the answer may lack translations.");
    }

    static Note bestOf(int count, int told) {
        return new Note(
                "best-only",
                "Der er %d oversættelser; her er de %d bedste.".formatted(count, told),
                "There are %d translations; here are the %d best.".formatted(count, told));
    }

    Note statedNone(Way way, int concept) {
        var from = way.hop().direction().from();
        return new Note(
                "stated-none",
                "%s er angivet at være uden modsvarighed i %s."
                        .formatted(code(from, concept), key(way)),
                "%s is stated to have no counterpart in %s."
                        .formatted(code(from, concept), key(way)));
    }

    Note missing(Way way, int row) {
        var direction = way.hop().direction();
        var code =
                direction.isInverted() ? direction.set().source(row) : direction.set().target(row);
        return new Note(
                "target-missing",
                "%s fører til %s:%s, som ikke er i udgaven."
                        .formatted(direction.set().key(), key(way), code),
                "%s leads to %s:%s, which the release doesn't hold."
                        .formatted(direction.set().key(), key(way), code));
    }

    Note retired(Way way, int concept) {
        var direction = way.hop().direction();
        var successors = direction.to().concept(concept).replacedBy();
        return new Note(
                "target-retired",
                "%s fører til %s, som ikke gælder %s%s."
                        .formatted(
                                direction.set().key(),
                                code(direction.to(), concept),
                                day,
                                list("; afløst af ", successors)),
                "%s leads to %s, which doesn't hold on %s%s."
                        .formatted(
                                direction.set().key(),
                                code(direction.to(), concept),
                                day,
                                list("; replaced by ", successors)));
    }

    private static Code code(CompiledVocabulary vocabulary, int concept) {
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(concept));
    }

    private static String key(Way way) {
        return way.hop().direction().to().vocabulary().key().value();
    }

    private static String list(String before, Collection<String> names) {
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", before, ""));
    }
}

package dk.ffb.service.draft;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.check.MappingCheck;
import dk.ffb.mapping.check.PathClaims;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.Check.Rule;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.shapes.ConceptPart;
import dk.ffb.vocabulary.shapes.IntegrityCheck;
import dk.ffb.vocabulary.shapes.Locator;
import dk.ffb.vocabulary.skos.ProfileCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that is wrong with a draft, as seen from what is published.
final class DraftChecks {

    private final Draft draft;
    private final Drafted drafted;
    private final Snapshot snapshot;

    private DraftChecks(Draft draft, Drafted drafted, Snapshot snapshot) {
        this.draft = draft;
        this.drafted = drafted;
        this.snapshot = snapshot;
    }

    /// Faults of the draft first, then those that its base has already.
    static List<Check> of(Draft draft, Drafted drafted, Snapshot snapshot) {
        return new DraftChecks(draft, drafted, snapshot).all();
    }

    private List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.addAll(ofTheDraft());
        var before = new HashSet<Check>();
        ofBase().forEach(it -> before.add(toBeKnown(it)));
        ofContent(drafted.content())
                .forEach(it -> checks.add(before.contains(toBeKnown(it)) ? it.asKnown() : it));
        if (drafted.base() instanceof Content.OfVocabulary(var base)
                && drafted.content() instanceof Content.OfVocabulary(var now)) {
            checks.addAll(new Lifecycle(base, now, earlier()).checks());
        }
        checks.sort(
                java.util.Comparator.comparing(Check::known)
                        .thenComparing(check -> !check.isError()));
        return checks;
    }

    /// Nothing is known of what was never published: it has to be right from its first day.
    private List<Check> ofBase() {
        return switch (draft.base()) {
            case Base.Published _ -> ofContent(drafted.base());
            case Base.Nothing _ -> List.of();
        };
    }

    /// A vocabulary that was published without keeping to a shape isn't held to it in a draft
    /// either; other faults are known only of the very item.
    private static Check toBeKnown(Check check) {
        return check.rule() == Rule.SHAPES ? check.ofAnyItem() : check;
    }

    private List<Check> ofTheDraft() {
        var checks = new ArrayList<Check>();
        drafted.conflicts().forEach(conflict -> checks.add(conflict(conflict)));
        DraftDesk.latest(snapshot.edition(), draft)
                .filter(latest -> !draft.base().version().equals(Optional.of(latest)))
                .ifPresent(latest -> checks.add(later(latest)));
        if (drafted.content().equals(drafted.base())) {
            checks.add(
                    Check.error(
                            Rule.EMPTY,
                            null,
                            "Kladden ændrer intet.",
                            "The draft changes nothing."));
        }
        if (draft.base() instanceof Base.Nothing && drafted.content().isEmpty()) {
            checks.add(
                    Check.error(
                            Rule.EMPTY,
                            null,
                            "Der er hverken begreber eller rækker endnu.",
                            "There are neither concepts nor rows yet."));
        }
        if (drafted.base() instanceof Content.OfVocabulary(var base)
                && drafted.content() instanceof Content.OfVocabulary(var now)) {
            checks.addAll(
                    IdentifierChecks.of(base.vocabulary(), now.vocabulary(), snapshot.edition()));
        }
        return checks;
    }

    private Check later(String latest) {
        return switch (draft.base()) {
            case Base.Published(var version) ->
                    Check.error(
                            Rule.BASE,
                            null,
                            "Kladden bygger på %s, men %s er udgivet siden; flyt den (rebase)."
                                    .formatted(version, latest),
                            "The draft is made from %s, but %s has been published since; rebase it."
                                    .formatted(version, latest));
            case Base.Nothing _ ->
                    Check.error(
                            Rule.BASE,
                            null,
                            "Kladden begyndte på noget nyt, men %s er udgivet siden; flyt den (rebase)."
                                    .formatted(latest),
                            "The draft began something new, but %s has been published since; rebase it."
                                    .formatted(latest));
        };
    }

    private static Check conflict(Conflict conflict) {
        var what = conflict.part().map(part -> " (" + part.text() + ")").orElse("");
        return Check.error(
                Rule.CONFLICT,
                conflict.item().toString(),
                "Ændring %d%s strider mod det, der er udgivet; vælg, hvad der skal gælde (rebase)."
                        .formatted(conflict.change(), what),
                "Change %d%s conflicts with what is published; say which is to hold (rebase)."
                        .formatted(conflict.change(), what));
    }

    private List<Check> ofContent(Content content) {
        return switch (content) {
            case Content.OfVocabulary(var vocabulary) -> ofVocabulary(vocabulary);
            case Content.OfMappingSet(var set) -> ofMappingSet(set);
        };
    }

    private List<Check> ofVocabulary(VocabularyContent content) {
        var checks = new ArrayList<Check>();
        IntegrityCheck.check(content, new Codes(content))
                .forEach(it -> checks.add(check(Rule.INTEGRITY, it, it.file())));
        // The shapes say again, of RDF, what an error among the others has said already.
        if (checks.stream().noneMatch(Check::isError) && keepsToShapes(content.vocabulary())) {
            ProfileCheck.check(asPublished(content))
                    .forEach(it -> checks.add(check(Rule.SHAPES, it, it.file())));
        }
        return checks;
    }

    /// A system's own list is taken as it is, as it is from a file.
    private boolean keepsToShapes(Vocabulary vocabulary) {
        return draft.base() instanceof Base.Published || vocabulary.scope() == Scope.STANDARD;
    }

    /// Label and first day come with the publication.
    private VocabularyContent asPublished(VocabularyContent content) {
        return new VocabularyContent(
                content.vocabulary(),
                draft.id(),
                snapshot.at(),
                content.concepts(),
                content.collections());
    }

    private static Check check(Rule rule, Finding finding, String item) {
        return new Check(
                finding.severity(),
                rule,
                item,
                finding.column(),
                finding.message().danish(),
                finding.message().english(),
                false);
    }

    /// Points at concepts by their codes.
    private record Codes(VocabularyContent content) implements Locator {
        @Override
        public Place vocabulary() {
            return new Place(content.vocabulary().key().value(), 0, null);
        }

        @Override
        public Place concept(int concept, ConceptPart part, String value) {
            var column = part.name().toLowerCase(Locale.ROOT);
            return new Place(content.concepts().get(concept).code(), 0, column);
        }

        @Override
        public Place collection(int collection, String member) {
            return new Place(content.collections().get(collection).key(), 0, null);
        }
    }

    /// Other releases of the vocabulary than the base, whose codes are never used for anything new.
    private List<VocabularyRelease> earlier() {
        return snapshot.edition().releases(new dk.ffb.vocabulary.VocabularyKey(draft.key()));
    }

    private List<Check> ofMappingSet(MappingSet set) {
        var subject = snapshot.vocabulary(set.subject());
        var object = snapshot.vocabulary(set.object());
        if (subject.isEmpty() || object.isEmpty()) {
            return List.of(
                    Check.error(
                            Rule.MAPPING,
                            null,
                            "Et af vokabularerne %s og %s er ikke udgivet."
                                    .formatted(set.subject(), set.object()),
                            "One of the vocabularies %s and %s is not published."
                                    .formatted(set.subject(), set.object())));
        }
        var sets = snapshot.mappingSets().stream().map(MappingSetRelease::content).toList();
        var same = new PathClaims(sets, snapshot.at()).same(set.object());
        return new MappingCheck(subject.get().content(), object.get().content(), same)
                .check(MappingFile.unwritten(set)).stream()
                        .map(it -> check(Rule.MAPPING, it, row(set, it.line())))
                        .toList();
    }

    /// Rows are numbered from 1, those that are denied too; a fault of a row is told of its codes,
    /// since its number changes with every edit.
    private static String row(MappingSet set, int line) {
        if (line < 1 || line > set.mappings().size()) {
            return set.key().value();
        }
        var row = set.mappings().get(line - 1);
        return ItemKey.mapping(row.source(), row.target()).toString();
    }
}

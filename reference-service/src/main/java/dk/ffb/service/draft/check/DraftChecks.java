package dk.ffb.service.draft.check;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.check.MappingCheck;
import dk.ffb.mapping.check.PathClaims;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.Base;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.PublishedBases;
import dk.ffb.service.draft.check.Check.Rule;
import dk.ffb.service.draft.edit.Conflict;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.shapes.ConceptPart;
import dk.ffb.vocabulary.shapes.IntegrityCheck;
import dk.ffb.vocabulary.shapes.Locator;
import dk.ffb.vocabulary.skos.ProfileCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that is wrong with a draft, as seen from what is published.
public final class DraftChecks {

    private static final int FEW = 2000;

    private final Draft draft;
    private final Drafted drafted;
    private final Snapshot snapshot;

    private DraftChecks(Draft draft, Drafted drafted, Snapshot snapshot) {
        this.draft = draft;
        this.drafted = drafted;
        this.snapshot = snapshot;
    }

    /// Faults of the draft first, then those that its base has already.
    public static List<Check> of(Draft draft, Drafted drafted, Snapshot snapshot) {
        return new DraftChecks(draft, drafted, snapshot).all();
    }

    /// The errors that keep an edition from being made with a draft. Shapes and lifecycle, which
    /// take long to look at, have none of them.
    public static List<Check> integrity(Draft draft, Drafted drafted, Snapshot snapshot) {
        var checks = new DraftChecks(draft, drafted, snapshot);
        var found = new ArrayList<>(checks.ofTheDraft());
        if (drafted.content() instanceof Content.OfVocabulary(var content)) {
            found.addAll(integrity(content));
        }
        return found.stream().filter(it -> it.isError() && it.rule() == Rule.INTEGRITY).toList();
    }

    /// What is wrong with items that edits touch, and what the edits make wrong elsewhere; errors
    /// first. Shapes that the base doesn't keep to either aren't told.
    ///
    /// @param draft as the edits make it
    public static List<Check> ofEdits(
            Draft draft, Drafted before, Drafted after, Set<ItemKey> touched, Snapshot snapshot) {
        var names = names(draft, touched);
        var earlier = new HashSet<>(new DraftChecks(draft, before, snapshot).around(touched));
        var now = new DraftChecks(draft, after, snapshot);
        return now.told(
                now.around(touched).stream()
                        .filter(it -> names.contains(it.item()) || !earlier.contains(it))
                        .toList());
    }

    /// What is wrong with some items; errors first. Shapes that the base doesn't keep to either
    /// aren't told.
    public static List<Check> ofItems(
            Draft draft, Drafted drafted, Set<ItemKey> items, Snapshot snapshot) {
        var names = names(draft, items);
        var checks = new DraftChecks(draft, drafted, snapshot);
        return checks.told(
                checks.around(items).stream().filter(it -> names.contains(it.item())).toList());
    }

    /// What items are called in checks.
    private static Set<String> names(Draft draft, Set<ItemKey> items) {
        return items.stream()
                .map(it -> it.equals(ItemKey.DESCRIPTION) ? draft.key() : it.toString())
                .collect(Collectors.toSet());
    }

    private List<Check> told(List<Check> checks) {
        var known = shapesOfBase(checks);
        return checks.stream()
                .filter(it -> !known.contains(toBeKnown(it)))
                .sorted(Comparator.comparing(check -> !check.isError()))
                .toList();
    }

    /// Whether it takes long to look at all of it.
    public static boolean isLong(Drafted drafted) {
        return drafted.content() instanceof Content.OfVocabulary(var content) && isLarge(content);
    }

    private Set<Check> shapesOfBase(List<Check> checks) {
        return draft.base() instanceof Base.Published
                        && drafted.base() instanceof Content.OfVocabulary(var content)
                        && checks.stream().anyMatch(it -> it.rule() == Rule.SHAPES)
                ? shapes(isLarge(content) ? only(content, Set.of()) : content)
                        .map(Check::ofAnyItem)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private List<Check> around(Set<ItemKey> touched) {
        var checks =
                new ArrayList<>(
                        ofContent(
                                drafted.content(),
                                it -> only(it, isLarge(it) ? Set.of() : touched)));
        checks.addAll(ofLife());
        return checks;
    }

    /// Somebody waits: what the shapes say of concepts in a large vocabulary is left until the
    /// draft is looked at as a whole.
    private static boolean isLarge(VocabularyContent content) {
        return content.concepts().size() > FEW;
    }

    private static VocabularyContent only(VocabularyContent content, Set<ItemKey> touched) {
        return new VocabularyContent(
                content.vocabulary(),
                content.version(),
                content.validFrom(),
                content.concepts().stream()
                        .filter(it -> touched.contains(ItemKey.concept(it.code())))
                        .toList(),
                content.collections().stream()
                        .filter(it -> touched.contains(ItemKey.collection(it.key())))
                        .toList());
    }

    private List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.addAll(ofTheDraft());
        var before = new HashSet<Check>();
        ofBase().forEach(it -> before.add(toBeKnown(it)));
        ofContent(drafted.content(), it -> it)
                .forEach(it -> checks.add(before.contains(toBeKnown(it)) ? it.asKnown() : it));
        checks.addAll(ofLife());
        checks.sort(Comparator.comparing(Check::known).thenComparing(check -> !check.isError()));
        return checks;
    }

    private List<Check> ofLife() {
        return drafted.base() instanceof Content.OfVocabulary(var base)
                        && drafted.content() instanceof Content.OfVocabulary(var now)
                ? new Lifecycle(base, now, earlier()).checks()
                : List.of();
    }

    /// Nothing is known of what was never published: it has to be right from its first day.
    private List<Check> ofBase() {
        return switch (draft.base()) {
            case Base.Published _ -> ofContent(drafted.base(), it -> it);
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
        PublishedBases.latest(snapshot.edition(), draft)
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

    /// @param shaped what of a vocabulary is held to the shapes
    private List<Check> ofContent(Content content, UnaryOperator<VocabularyContent> shaped) {
        return switch (content) {
            case Content.OfVocabulary(var vocabulary) -> ofVocabulary(vocabulary, shaped);
            case Content.OfMappingSet(var set) -> ofMappingSet(set);
        };
    }

    private List<Check> ofVocabulary(
            VocabularyContent content, UnaryOperator<VocabularyContent> shaped) {
        var checks = new ArrayList<>(integrity(content));
        // The shapes say again, of RDF, what an error among the others has said already.
        if (checks.stream().noneMatch(Check::isError) && keepsToShapes(content.vocabulary())) {
            shapes(shaped.apply(content)).forEach(checks::add);
        }
        return checks;
    }

    private static List<Check> integrity(VocabularyContent content) {
        return IntegrityCheck.check(content, new Codes(content)).stream()
                .map(it -> check(Rule.INTEGRITY, it, it.file()))
                .toList();
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

    private Stream<Check> shapes(VocabularyContent content) {
        return ProfileCheck.check(asPublished(content)).stream()
                .map(it -> check(Rule.SHAPES, it, it.file()));
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
